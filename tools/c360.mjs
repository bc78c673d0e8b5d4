// Plain JavaScript without dependencies: it runs before anything is installed.
import './setup/node-version.mjs'
import { pathToFileURL } from 'node:url'
import { buildCli, cliBundle } from './setup/build.mjs'
import { installDependencies } from './setup/install.mjs'

// Standard output is the command's own: what is told of installing goes beside it.
console.log = console.error
installDependencies()
buildCli()

// npm runs scripts in the checkout; what the command names is meant from where it was typed.
const typedIn = process.env.npm_lifecycle_event === 'c360' ? process.env.INIT_CWD : undefined
if (typedIn) process.chdir(typedIn)
await import(pathToFileURL(cliBundle).href)
