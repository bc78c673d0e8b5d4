import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startScript } from '../checkout.ts'
import { defineCommand } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'

interface ServeOptions {
  readonly port?: string
  readonly host?: string
  readonly data?: string
}

/** `c360 serve`: the studio, as `npm start` starts it. */
export const serveCommand = defineCommand<readonly [], ServeOptions>({
  name: 'serve',
  summary: 'Starts the studio, as npm start does',
  declare: (program) =>
    program
      .option('--port <port>', 'the port to listen on (PORT)')
      .option('--host <host>', 'the address to listen on (HOST)')
      .option('--data <folder>', 'the folder of the database (C360_DATA)'),
  run: async (_, __, { port, host, data }) => {
    const chosen = { PORT: port, HOST: host, C360_DATA: data }
    const given = Object.entries(chosen).filter(([, value]) => value !== undefined)
    const env = { ...process.env, ...Object.fromEntries(given) }
    const studio = spawn(process.execPath, [fileURLToPath(startScript)], { env, stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => studio.kill(signal))
    return new Promise<ExitCode>((resolve, reject) => {
      studio.once('error', () => reject(new Refusal('The studio cannot be started from here.')))
      // It has said itself why it cannot run.
      studio.once('exit', (code) => resolve(code === 0 || code === null ? exitCodes.fine : exitCodes.usage))
    })
  },
})
