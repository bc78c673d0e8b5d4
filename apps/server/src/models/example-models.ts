import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { countOf, getRecordOf, type Model, modelPropertiesId } from '@c360/model'
import { readExample } from './read-example.ts'
import { rememberExamples } from './remember-examples.ts'

/** An example as a person chooses it. */
export interface Example {
  /** Name of its folder. */
  readonly id: string
  readonly name: string
  readonly description: string
  readonly entityCount: number
}

/** The models that a person may start from. */
export interface ExampleModels {
  list(): Promise<readonly Example[]>
  /** `undefined` when there is no such example. Throws when its file is broken, which is a fault of ours. */
  read(id: string): Promise<Model | undefined>
}

/** The examples of a folder: each a folder that holds its model as files in `model/`, or as canonical JSON. */
export function openExamples(folder: string): ExampleModels {
  const readFolder = rememberExamples(readExample)
  const listIds = async (): Promise<readonly string[]> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
  }
  const read = async (id: string): Promise<Model | undefined> => {
    // Never a path made of what a request says: only a name that the folder itself holds.
    if (!(await listIds()).includes(id)) return undefined
    return readFolder(join(folder, id))
  }
  return {
    read,
    list: async () => {
      const examples = await Promise.all((await listIds()).map(async (id) => ({ id, model: await read(id) })))
      return examples.flatMap(({ id, model }) => (model === undefined ? [] : [describe(id, model)]))
    },
  }
}

function describe(id: string, model: Model): Example {
  const properties = getRecordOf(model, 'model', modelPropertiesId)
  return {
    id,
    name: properties?.name ?? id,
    description: properties?.description ?? '',
    entityCount: countOf(model, 'entity'),
  }
}
