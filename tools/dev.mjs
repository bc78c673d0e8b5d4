// Plain JavaScript without dependencies: it runs before anything is installed.
import './setup/node-version.mjs'
import { spawn } from 'node:child_process'
import { inRoot } from './setup/folders.mjs'
import { installDependencies } from './setup/install.mjs'

installDependencies()

const parts = [
  // The server starts again when one of its sources changes; the web app is replaced in place by Vite, which passes calls on to it.
  run(inRoot('apps', 'server'), [
    inRoot('node_modules', 'tsx', 'dist', 'cli.mjs'),
    'watch',
    '--clear-screen=false',
    'src/main.ts',
  ]),
  run(inRoot('apps', 'web'), [inRoot('apps', 'web', 'node_modules', 'vite', 'bin', 'vite.js')]),
]

function run(cwd, args) {
  return spawn(process.execPath, args, { cwd, stdio: 'inherit' })
}

let isStopping = false
function stop(code) {
  if (isStopping) return
  isStopping = true
  process.exitCode = code
  for (const part of parts) part.kill('SIGTERM')
}
for (const part of parts) part.on('exit', (code) => stop(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0))
