import { randomBytes } from 'node:crypto'
import { exitCodes } from './exit-codes.ts'

/** What a command takes from outside and says: everything it knows of the process it runs in. */
export interface Terminal {
  /** What was asked for. */
  out(text: string): void
  /** What is said besides: findings of an export, notes, refusals. */
  err(text: string): void
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Some characters that no other run has: for names of files that are not there yet. */
  unique(): string
}

/** The terminal of this process. */
export function openTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read has read enough, as `head` does: nothing is left to be done.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? exitCodes.fine)
    process.stderr.write(`c360: Standard output cannot be written: ${error.message}.\n`)
    process.exit(exitCodes.usage)
  })
  // There is nobody left to tell.
  process.stderr.on('error', () => undefined)
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    today: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    unique: () => randomBytes(6).toString('hex'),
  }
}
