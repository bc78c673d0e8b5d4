import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the repository: its path from the root with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const leftOut = new Set(['node_modules', 'dist', 'data', '.git', 'test-results', 'playwright-report'])
const isNoSource = /\.(png|woff2?|ico|db|log|tsbuildinfo)$/

/** Reads every text file below a folder, leaving out what is installed, built or stored. */
export function readRepository(root: string, folder = ''): SourceFile[] {
  return readdirSync(join(root, folder))
    .sort()
    .filter((name) => !leftOut.has(name))
    .flatMap((name) => {
      const path = folder === '' ? name : `${folder}/${name}`
      // An editor's temporary file may vanish between being listed and being read.
      const facts = statSync(join(root, path), { throwIfNoEntry: false })
      if (facts?.isDirectory()) return readRepository(root, path)
      return facts && !isNoSource.test(path) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : []
    })
}

/** Whether a path is a test, a fixture or a builder for tests: they may reach further than the code they test. */
export function isForTests(path: string): boolean {
  return /\.test\.tsx?$|\/testing\/|\/test-setup\.ts$|\.config\.ts$/.test(path)
}

/** Whether a path is source text that the rules for code apply to. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs|css)$/.test(path) && !path.includes('/migrations/')
}
