import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { rootFolder, stampPath } from './folders.mjs'

const leftOut = new Set(['node_modules', 'dist', 'data', 'test-results'])
const isTest = /\.test\.tsx?$/

function* filesBelow(path) {
  if (!existsSync(path)) return
  if (statSync(path).isFile()) {
    yield path
    return
  }
  for (const name of readdirSync(path).sort()) {
    if (!leftOut.has(name) && !isTest.test(name)) yield* filesBelow(join(path, name))
  }
}

/** A fingerprint of the contents of files and folders (tests left out), given from the root of the checkout. */
export function fingerprint(paths, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const path of paths) {
    for (const file of filesBelow(join(rootFolder, path))) {
      hash.update(`\0${relative(rootFolder, file)}\0`).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

/** Runs `work` unless the stamp says that it was done for the same fingerprint. */
export function onceFor(name, wanted, isThere, work) {
  const path = stampPath(name)
  if (isThere && existsSync(path) && readFileSync(path, 'utf8') === wanted) return
  work()
  writeFileSync(stampPath(name), wanted)
}
