import { promises as disk } from 'node:fs'
import type { Model } from '@c360/model'
import { Refusal } from '../refusal.ts'
import { readFolder } from './files.ts'
import { readModel } from './read-model.ts'
import { isUrl } from './read-model-url.ts'

const modelFiles = ['.json', '.yaml', '.yml']

/** The model that stands where one is to be written; undefined where there is none yet. What is there but no model is refused. */
export async function readExistingModel(out: string): Promise<Model | undefined> {
  if (isUrl(out)) throw new Refusal(`${out} is a model in a studio: import into it there, from its menu.`)
  const facts = out === '-' ? undefined : await disk.stat(out).catch(() => undefined)
  if (facts === undefined || !(facts.isFile() || facts.isDirectory())) return undefined
  if (facts.isDirectory() && (await readFolder(out, modelFiles)).length === 0) return undefined
  return (await readModel(out)).model
}
