import { enableCompileCache } from './compile-cache.ts'
import { runCommandLine } from './run-command-line.ts'
import { openTerminal } from './terminal.ts'

enableCompileCache()
// Not `process.exit`: what was written to a pipe may still be on its way.
process.exitCode = await runCommandLine(process.argv.slice(2), openTerminal())
