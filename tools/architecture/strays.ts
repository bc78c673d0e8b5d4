import { isCode, type SourceFile } from './repository.ts'

// Put together from parts, so that this file does not find itself.
const slash = '/'
const machinePath = new RegExp(
  [
    `${slash}work${slash}(main|shared)`,
    `${slash}tmp${slash}c360`,
    `${slash}(root|home${slash}\\w+|Users${slash}\\w+)${slash}`,
    `\\.\\.${slash}shared${slash}`,
  ].join('|'),
)
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X'.repeat(3)].join('|')})\\b`)
const silenced = new RegExp(['@ts-' + 'ignore', '@ts-' + 'nocheck', 'biome-' + 'ignore-all'].join('|'))

/** Text that speaks of one machine instead of the product: paths that only exist where it was written. */
export function findMachinePaths(files: readonly SourceFile[]): string[] {
  return linesMatching(
    files.filter(({ path }) => path !== 'pnpm-lock.yaml'),
    machinePath,
  )
}

/** Work left for later, and checks switched off without a reason. */
export function findLeftovers(files: readonly SourceFile[]): string[] {
  const code = files.filter(({ path }) => isCode(path))
  return [...linesMatching(code, unfinished), ...linesMatching(code, silenced)]
}

function linesMatching(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n')
    return lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []))
  })
}
