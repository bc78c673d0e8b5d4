import { posix } from 'node:path'
import { importsOf } from './imports.ts'
import { isCode, isForTests, type SourceFile } from './repository.ts'

const vagueNames = new Set(['utils', 'util', 'shared', 'common', 'helpers', 'types', 'misc', 'lib'])
const maxLines = 300
const maxFoldersBelowSource = 4
const maxStepsUp = 2

/** Folders whose name says nothing about what is in them. */
export function findVagueFolders(files: readonly SourceFile[]): string[] {
  return foldersOf(files).filter((folder) => vagueNames.has(posix.basename(folder)))
}

/** Folders of code with a single file in them: the file belongs one level up. A file and its test are one. */
export function findLonelyFiles(files: readonly SourceFile[]): string[] {
  const inSources = files.filter(({ path }) => /^(apps\/[^/]+\/src|packages\/[^/]+\/src|e2e|tools)\//.test(path))
  const subjects = inSources.filter(({ path }) => !path.endsWith('.test.ts') && !path.endsWith('.test.tsx'))
  return foldersOf(subjects).filter((folder) => {
    if (!/\/src\/|^e2e\/|^tools\//.test(folder)) return false
    return new Set(subjects.map(({ path }) => childIn(folder, path)).filter(Boolean)).size === 1
  })
}

/** Files that have grown beyond what one reads in one go. Tests may be longer. */
export function findLongFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path) && !isForTests(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > maxLines)
    .map(({ path, lines }) => `${path}: ${lines} lines`)
}

/** Files too deep below `src`, and imports that climb too far. */
export function findDeepPaths(files: readonly SourceFile[]): string[] {
  const code = files.filter(({ path }) => isCode(path))
  const tooDeep = code.filter(({ path }) => {
    const [, below] = /\/src\/(.*)$/.exec(path) ?? []
    return below !== undefined && below.split('/').length - 1 > maxFoldersBelowSource
  })
  const climbing = code.flatMap((file) =>
    importsOf(file)
      .filter((each) => stepsUp(each.specifier) > maxStepsUp && !isTestsExample(file.path, each.path))
      .map(({ specifier }) => `${file.path}: climbs to ${specifier}`),
  )
  return [...tooDeep.map(({ path }) => `${path}: too deep`), ...climbing]
}

/** Files named otherwise than in kebab-case, where the formatter does not look. */
export function findMisnamedFiles(files: readonly SourceFile[]): string[] {
  const code = files.filter(({ path }) => isCode(path))
  return code.map(({ path }) => path).filter((path) => !/^[a-z0-9.-]+$/.test(posix.basename(path)))
}

const stepsUp = (specifier: string): number => specifier.split('/').filter((part) => part === '..').length

function isTestsExample(path: string, target = ''): boolean {
  return target.startsWith('examples/') && isForTests(path)
}

function foldersOf(files: readonly SourceFile[]): string[] {
  const folders = new Set<string>()
  for (const { path } of files) {
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) folders.add(folder)
  }
  return [...folders].sort()
}

function childIn(folder: string, path: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined
}
