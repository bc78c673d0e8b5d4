// Plain JavaScript without dependencies: it runs before anything is installed.
import './setup/node-version.mjs'
import { spawn } from 'node:child_process'
import { buildServer, buildWeb } from './setup/build.mjs'
import { findChromium } from './setup/chromium.mjs'
import { inRoot, rootFolder } from './setup/folders.mjs'
import { installDependencies } from './setup/install.mjs'

installDependencies()
buildWeb()
buildServer()

const args = ['--import', 'tsx', inRoot('tools', 'bench', 'run-benchmarks.ts'), ...process.argv.slice(2)]
const env = { ...process.env, C360_CHROMIUM: findChromium() ?? '' }
const child = spawn(process.execPath, args, { cwd: rootFolder, stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
