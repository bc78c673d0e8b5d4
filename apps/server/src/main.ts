import pino from 'pino'
import { readSettings } from './settings.ts'
import { startServer } from './start-server.ts'
import { StartError } from './storage/start-error.ts'

const settings = readSettings(process.env)
if ('problems' in settings) exitWith(settings.problems.join('\n'))
else await run(settings)

async function run(chosen: Parameters<typeof startServer>[0]): Promise<void> {
  const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }))
  try {
    const server = await startServer(chosen, log)
    console.log(`C360 Studio is open on ${server.url}`)
    // Once is enough: a second signal finds no listener and ends the process at once.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    exitWith(error.message)
  }
}

function exitWith(message: string): void {
  console.error(message)
  process.exitCode = 1
}
