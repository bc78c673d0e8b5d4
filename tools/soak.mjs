// Plain JavaScript without dependencies: it runs before anything is installed.
import './setup/node-version.mjs'
import { spawn } from 'node:child_process'
import { buildServer } from './setup/build.mjs'
import { inRoot, rootFolder } from './setup/folders.mjs'
import { installDependencies } from './setup/install.mjs'

installDependencies()
buildServer()

const args = ['--import', 'tsx', inRoot('tools', 'soak', 'run-soak.ts'), ...process.argv.slice(2)]
const child = spawn(process.execPath, args, { cwd: rootFolder, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
