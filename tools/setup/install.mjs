import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from './folders.mjs'
import { runQuietly } from './run-quietly.mjs'
import { fingerprint, onceFor } from './stamp.mjs'

/** Installs the dependencies with the pinned pnpm, fetched through npx; does nothing when they are already there. */
export function installDependencies() {
  const wanted = fingerprint(['pnpm-lock.yaml', 'pnpm-workspace.yaml'], process.versions.modules)
  onceFor('installed', wanted, existsSync(inRoot('node_modules')), () => {
    console.log('Installing the dependencies (one to two minutes the first time) …')
    const [pnpm] = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).packageManager.split('+')
    const args = ['--yes', '--loglevel=error', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only']
    runQuietly('Installing the dependencies', 'npx', args, {
      env: installEnvironment(),
      // npx is a script on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    })
  })
}

function installEnvironment() {
  const env = { ...process.env, CI: '1', npm_config_update_notifier: 'false' }
  // SQLite is compiled where no ready-made build can be fetched: with the headers that came with Node, nothing more is downloaded.
  const prefix = join(dirname(process.execPath), '..')
  if (!env.npm_config_nodedir && existsSync(join(prefix, 'include', 'node', 'node.h'))) env.npm_config_nodedir = prefix
  return env
}
