import { posix } from 'node:path'
import type { SourceFile } from './repository.ts'

/** One import of a file, with relative and `#…` specifiers turned into paths from the root. */
export interface Import {
  readonly specifier: string
  /** The imported file, where the specifier stays in the workspace. */
  readonly path?: string
  readonly isTypeOnly: boolean
}

const fromClause = /^[ \t]*(?:import|export)\s+(type\s+)?[^;'"()]*?\bfrom\s*['"]([^'"]+)['"]/gm
const bareImport = /^[ \t]*import\s*['"]([^'"]+)['"]/gm
const dynamicImport = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** Every import of a file: static, re-exported and dynamic. */
export function importsOf(file: SourceFile): Import[] {
  if (!/\.(ts|tsx|mjs)$/.test(file.path)) return []
  const found: { specifier: string; isTypeOnly: boolean }[] = []
  for (const [, type, specifier = ''] of file.text.matchAll(fromClause)) {
    found.push({ specifier, isTypeOnly: type !== undefined })
  }
  for (const pattern of [bareImport, dynamicImport]) {
    for (const [, specifier = ''] of file.text.matchAll(pattern)) found.push({ specifier, isTypeOnly: false })
  }
  return found.map((each) => ({ ...each, ...resolved(file.path, each.specifier) }))
}

function resolved(from: string, specifier: string): { path?: string } {
  const [, source] = /^((?:apps|packages)\/[^/]+\/src)\//.exec(from) ?? []
  if (specifier.startsWith('#') && source !== undefined) return { path: `${source}/${specifier.slice(1)}` }
  if (!specifier.startsWith('.')) return {}
  return { path: posix.normalize(posix.join(posix.dirname(from), specifier)) }
}
