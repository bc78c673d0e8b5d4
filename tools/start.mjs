// Plain JavaScript without dependencies: it runs before anything is installed.
import './setup/node-version.mjs'
import { spawn } from 'node:child_process'
import { buildServer, buildWeb, serverBundle } from './setup/build.mjs'
import { inRoot } from './setup/folders.mjs'
import { installDependencies } from './setup/install.mjs'

installDependencies()
buildWeb()
buildServer()

const server = spawn(process.execPath, ['--enable-source-maps', serverBundle], {
  cwd: inRoot(),
  env: { NODE_ENV: 'production', WEB_ROOT: inRoot('apps', 'web', 'dist'), ...process.env },
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
