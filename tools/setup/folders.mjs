import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const rootFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Where what was installed and built is remembered; goes with `node_modules` when that is removed. */
export const stampFolder = join(rootFolder, 'node_modules', '.c360')

/** A path inside the checkout. */
export const inRoot = (...parts) => join(rootFolder, ...parts)

/** A path for a stamp; makes its folder. */
export function stampPath(name) {
  mkdirSync(stampFolder, { recursive: true })
  return join(stampFolder, name)
}
