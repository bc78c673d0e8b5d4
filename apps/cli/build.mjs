// Bundles the command line into dist/main.mjs, so that a command starts at once.
// Usage: node build.mjs [--out FOLDER]
import { copyFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
const outdir = values.out ?? join(import.meta.dirname, 'dist')
const parser = findParser()

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
  absWorkingDir: import.meta.dirname,
  entryPoints: { main: 'src/main.ts' },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  alias: parser === undefined ? {} : { 'libpg-query': join(parser, 'index.js') },
  banner: { js: commonJsGlobals },
  logLevel: 'warning',
})

// The SQL parser looks for its binary beside itself.
if (parser !== undefined) copyFileSync(join(parser, 'libpg-query.wasm'), join(outdir, 'libpg-query.wasm'))

/** The folder of the SQL parser, of which the form as an ES module is bundled: the other one has no named exports there. */
function findParser() {
  try {
    return dirname(
      createRequire(join(import.meta.dirname, '..', '..', 'packages', 'sql', 'package.json')).resolve('libpg-query'),
    )
  } catch {
    return undefined
  }
}
