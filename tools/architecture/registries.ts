import { posix } from 'node:path'
import { importsOf } from './imports.ts'
import { isForTests, type SourceFile } from './repository.ts'

/** A registry: the folder with one thing a file, how a file that declares one is known, and the file that lists them all. */
export interface Registry {
  readonly folder: string
  readonly declares: RegExp
  readonly list: string
}

/** Every registry whose list is written by hand; what a folder scan finds needs no entry. */
export const registries: readonly Registry[] = [
  {
    folder: 'packages/model/src/records',
    declares: /= defineKind\(/,
    list: 'packages/model/src/records/registry.ts',
  },
  ...['engine', 'convention', 'structure', 'governance'].map((group) => ({
    folder: `packages/rules/src/rules/${group}`,
    declares: /= defineRule\(/,
    list: 'packages/rules/src/rules/registry.ts',
  })),
  {
    folder: 'packages/sql/src/dialects',
    declares: /: Dialect = /,
    list: 'packages/sql/src/dialects/registry.ts',
  },
  {
    folder: 'packages/formats/src/exporters',
    declares: /= defineExporter\(/,
    list: 'packages/formats/src/exporters/registry.ts',
  },
  {
    folder: 'packages/formats/src/importers',
    declares: /= defineImporter\(/,
    list: 'packages/formats/src/importers/registry.ts',
  },
]

/** Things that exist as a file but that their registry does not list. */
export function findUnlisted(files: readonly SourceFile[], all: readonly Registry[] = registries): string[] {
  return all.flatMap(({ folder, declares, list }) => {
    const listFile = files.find(({ path }) => path === list)
    if (!listFile) return [`${list}: the registry is gone`]
    const listed = new Set(importsOf(listFile).map(({ path }) => path))
    return files
      .filter(({ path, text }) => posix.dirname(path) === folder && !isForTests(path) && declares.test(text))
      .filter(({ path }) => path !== list && !listed.has(path))
      .map(({ path }) => `${path}: not in ${list}`)
  })
}
