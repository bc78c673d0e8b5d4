import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder of official schemas and data of third parties, which are no part of the project: named by `C360_CONFORMANCE`,
 * or `shared/conformance` beside any folder above. Undefined where it is not there, which is noted.
 */
export function findConformance(): string | undefined {
  const named = process.env['C360_CONFORMANCE']
  if (named !== undefined && existsSync(named)) return named
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'shared/conformance')
    if (existsSync(candidate)) return candidate
  }
  console.log('note: tests against third-party schemas were skipped; set C360_CONFORMANCE to their folder to run them')
  return undefined
}
