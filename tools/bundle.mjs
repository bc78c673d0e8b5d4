// Bundles a program into dist/main.mjs of its folder: one file starts several times as fast as the sources through tsx.
// Usage: node tools/bundle.mjs cli|server [--out FOLDER]
import { copyFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { inRoot } from './setup/folders.mjs'

const programs = {
  cli: { entryPoints: { main: 'src/main.ts' } },
  server: {
    entryPoints: {
      main: 'src/main.ts',
      'background-thread': 'src/background/background-thread.ts',
      'writer-thread': 'src/storage/writer/writer-thread.ts',
    },
    sourcemap: true,
    // Natives cannot be bundled.
    external: ['better-sqlite3'],
  },
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const [name] = positionals
const program = programs[name]
if (program === undefined) throw new Error(`Bundle one of ${Object.keys(programs).join(', ')}.`)

const folder = inRoot('apps', name)
const outdir = values.out ?? join(folder, 'dist')
// The SQL parser as an ES module is bundled: its other form has no named exports there.
const parser = dirname(createRequire(inRoot('packages', 'sql', 'package.json')).resolve('libpg-query'))

// Some CommonJS dependencies inside the bundle ask for what ES modules lack. The bundler does not know of these names:
// none may be one that the sources use.
const commonJsGlobals = `
import * as $bundleModule from 'node:module'
import * as $bundlePath from 'node:path'
import * as $bundleUrl from 'node:url'
const require = $bundleModule.createRequire(import.meta.url)
const __filename = $bundleUrl.fileURLToPath(import.meta.url)
const __dirname = $bundlePath.dirname(__filename)
`

rmSync(outdir, { recursive: true, force: true })
await build({
  absWorkingDir: folder,
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  alias: { 'libpg-query': join(parser, 'index.js') },
  banner: { js: commonJsGlobals },
  logLevel: 'warning',
  ...program,
})

// The SQL parser looks for its binary beside itself.
copyFileSync(join(parser, 'libpg-query.wasm'), join(outdir, 'libpg-query.wasm'))
