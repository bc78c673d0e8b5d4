import type { Command as Program } from 'commander'
import type { ExitCode } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** What it does, in one sentence without a full stop. */
  readonly summary: string
  /** Declares arguments and options. */
  declare(program: Program): Program
  /** Does it. Throws a {@link Refusal} where it cannot be done as asked. */
  run(terminal: Terminal, args: readonly unknown[], options: Readonly<Record<string, unknown>>): Promise<ExitCode>
}

/** Declares a command, keeping the exact types of its arguments and options inside. */
export function defineCommand<Args extends readonly unknown[], Options extends object>(command: {
  readonly name: string
  readonly summary: string
  declare(program: Program): Program
  run(terminal: Terminal, args: Args, options: Options): Promise<ExitCode>
}): Command {
  return command as unknown as Command
}
