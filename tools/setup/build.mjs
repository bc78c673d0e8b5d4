import { existsSync } from 'node:fs'
import { inRoot } from './folders.mjs'
import { runQuietly } from './run-quietly.mjs'
import { fingerprint, onceFor } from './stamp.mjs'

const packages = ['pnpm-lock.yaml', 'tsconfig.base.json', 'packages']
const bundler = inRoot('tools', 'bundle.mjs')

/** Builds the web app when its sources are not those of the last build. */
export function buildWeb() {
  const wanted = fingerprint([...packages, 'apps/web', 'apps/server/src'])
  onceFor('web-built', wanted, existsSync(inRoot('apps', 'web', 'dist', 'index.html')), () => {
    console.log('Building the studio …')
    const vite = inRoot('apps', 'web', 'node_modules', 'vite', 'bin', 'vite.js')
    const options = { cwd: inRoot('apps', 'web'), env: { ...process.env, NODE_ENV: 'production' } }
    runQuietly('Building the studio', process.execPath, [vite, 'build', '--logLevel', 'error'], options)
  })
}

/** Bundles the server when its sources are not those of the last build. */
export function buildServer() {
  const wanted = fingerprint([...packages, 'tools/bundle.mjs', 'apps/server'])
  onceFor('server-built', wanted, existsSync(serverBundle), () => {
    runQuietly('Bundling the server', process.execPath, [bundler, 'server'])
  })
}

/** The bundled server, started with `node`. */
export const serverBundle = inRoot('apps', 'server', 'dist', 'main.mjs')

/** Bundles the command line when its sources are not those of the last build. */
export function buildCli() {
  const wanted = fingerprint([...packages, 'tools/bundle.mjs', 'apps/cli'])
  onceFor('cli-built', wanted, existsSync(cliBundle), () => {
    runQuietly('Bundling the command line', process.execPath, [bundler, 'cli'])
  })
}

/** The bundled command line, imported or started with `node`. */
export const cliBundle = inRoot('apps', 'cli', 'dist', 'main.mjs')
