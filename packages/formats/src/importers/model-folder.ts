import { type Finding, fail, ok, schemaVersion } from '@c360/model'
import { z } from 'zod'
import { FolderReading } from '../model-folder/folder-reading.ts'
import { foldersOfModel, listsOfModel, modelFormat, propertiesPath, type Section } from '../model-folder/layout.ts'
import { readList, readRecord } from '../model-folder/read-record.ts'
import { settleReferences } from '../model-folder/settle-references.ts'
import { type Located, readYaml, toPlain } from '../yaml/read-yaml.ts'
import { defineImporter, type ImportFile, type StatementReport } from './importer.ts'

/** The folder of YAML that the exporter of the same id writes, or that somebody wrote by hand. */
export const modelFolderImporter = defineImporter({
  id: 'model-folder',
  label: 'Model as code',
  summary: 'A folder of YAML that the studio wrote or somebody by hand, ids included where they are written.',
  extensions: ['.yaml', '.yml'],
  options: z.strictObject({}),
  matching: 'ids',
  async import(files) {
    const root = findRoot(files)
    const reading = new FolderReading()
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    const outcomes = sorted.map((file) => readFile(reading, file, root))
    const refusal = outcomes.find((outcome) => typeof outcome === 'object')
    if (refusal !== undefined) return fail(refusal)
    if (!outcomes.includes('read')) {
      const message = `No file here is part of a model as code: it has a ${propertiesPath}, and one file an entity in the folder entities.`
      return fail(sorted.flatMap(({ path }) => reading.findingsOf(path))[0] ?? problem('import/no-model', message))
    }
    const records = settleReferences(reading)
    const report = sorted.map((file, index) => reportOf(reading, file.path, outcomes[index] as Outcome))
    return ok({ records, report })
  },
})

/** What became of a file; a finding refuses the folder. */
type Outcome = 'read' | 'skipped' | 'failed' | Finding

function problem(code: string, message: string): Finding {
  return { code, severity: 'error', message }
}

/** What stands before the model's own paths where a folder around it was chosen: the way to the outermost `model.yaml`. */
function findRoot(files: readonly ImportFile[]): string {
  const roots = files
    .filter(({ path }) => path === propertiesPath || path.endsWith(`/${propertiesPath}`))
    .map(({ path }) => path.slice(0, -propertiesPath.length))
  return roots.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? ''
}

function readFile(reading: FolderReading, { path, text }: ImportFile, root: string): Outcome {
  const at = { file: path, line: 1 }
  const own = path.startsWith(root) ? path.slice(root.length).replace(/\.yml$/, '.yaml') : ''
  const folder = /^([^/]+)\/[^/]+\.yaml$/.exec(own)?.[1] ?? ''
  const section = Object.hasOwn(foldersOfModel, folder) ? foldersOfModel[folder] : undefined
  const lists = Object.hasOwn(listsOfModel, own) ? listsOfModel[own] : undefined
  if (own !== propertiesPath && section === undefined && lists === undefined) {
    const isLikely = /\.ya?ml$/i.test(path)
    const message = 'This file is no part of a model as code. It was not read.'
    reading.note(isLikely ? 'warning' : 'info', 'unknown-file', message, at)
    return 'skipped'
  }
  const { value, findings } = readYaml(text, path)
  for (const finding of findings) reading.add(finding)
  if (findings.length > 0) return 'failed'
  if (value?.kind !== 'map') {
    reading.note(
      'error',
      'no-record',
      'The file must have named fields, such as “name: …”. Nothing of it was read.',
      at,
    )
    return 'failed'
  }
  return readMap(reading, value, { file: path, own, section, lists })
}

interface FileFacts {
  readonly file: string
  readonly own: string
  readonly section: Section | undefined
  readonly lists: readonly Section[] | undefined
}

type LocatedMap = Extract<Located, { readonly kind: 'map' }>

function readMap(reading: FolderReading, map: LocatedMap, { file, own, section, lists }: FileFacts): Outcome {
  const path = own.replace(/\.yaml$/, '')
  const place = { file, path, parentId: undefined, previous: undefined }
  if (section !== undefined) {
    readRecord(reading, map, section, place)
  } else if (lists !== undefined) {
    readLists(reading, map, lists, place)
  } else {
    return readProperties(reading, map, file)
  }
  return 'read'
}

function readLists(
  reading: FolderReading,
  map: LocatedMap,
  sections: readonly Section[],
  place: { readonly file: string; readonly path: string; readonly parentId: undefined },
): void {
  for (const [name, member] of map.members) {
    const section = sections.find(({ key }) => key === name)
    const message = `This file has no list ${JSON.stringify(name.slice(0, 64))}. It was left out.`
    if (section !== undefined) readList(reading, member, section, place)
    else reading.note('warning', 'unknown-field', message, { file: place.file, line: member.line })
  }
}

function readProperties(reading: FolderReading, map: LocatedMap, file: string): Outcome {
  const { format, schemaVersion: version, ...others } = Object.fromEntries(map.members)
  const refuse = (code: string, message: string, line = 1): Outcome => ({ ...problem(code, message), file, line })
  if (format === undefined || toPlain(format) !== modelFormat) {
    return refuse('file/not-a-model', `${propertiesPath} must say “format: ${modelFormat}”.`, format?.line)
  }
  const number = version === undefined ? schemaVersion : toPlain(version)
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1) {
    return refuse('file/not-a-model', 'The schemaVersion must be a whole number.', version?.line)
  }
  if (number > schemaVersion) {
    const message = `The folder has schema version ${number}; this studio reads up to ${schemaVersion}. Update the studio to open it.`
    return refuse('file/newer', message, version?.line)
  }
  const id: Located = { kind: 'scalar', line: 1, value: 'model' }
  const members = new Map(Object.entries({ ...others, id }))
  if (members.size > 1) {
    const section: Section = { key: '', kind: 'model', sections: [] }
    readRecord(reading, { ...map, members }, section, { file, path: '', parentId: undefined, previous: undefined })
  }
  return 'read'
}

function reportOf(reading: FolderReading, file: string, outcome: Outcome): StatementReport {
  const findings = reading.findingsOf(file)
  const isWhole = findings.every(({ severity }) => severity === 'info')
  const told = outcome === 'read' ? (isWhole ? 'read' : 'partly') : (outcome as 'skipped' | 'failed')
  return { file, line: 1, title: file, outcome: told, findings }
}
