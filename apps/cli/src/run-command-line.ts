import { CommanderError, Command as Program } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import type { Command } from './command.ts'
import { commands } from './commands/registry.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { Refusal } from './refusal.ts'
import type { Terminal } from './terminal.ts'

/** Runs the command that the arguments name; answers with what the process ends with, and never rejects. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let outcome: ExitCode = exitCodes.fine
  const program = new Program('c360')
    .description('Checks, exports, imports and compares models of C360 Studio.')
    .version(manifest.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) =>
        write(
          `c360: ${text
            .replace(/^error: /, '')
            .trim()
            .replace(/\.$/, '')}.\n`,
        ),
    })
  for (const command of commands) {
    declare(program, command).action(async (...given: readonly unknown[]) => {
      // After the arguments come the options and commander's own object.
      outcome = await command.run(terminal, given.slice(0, -2), given.at(-2) as Readonly<Record<string, unknown>>)
    })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return outcome
  } catch (fault) {
    return sayWhy(fault, terminal)
  }
}

function declare(program: Program, { name, summary, declare: declareParts }: Command): Program {
  return declareParts(program.command(name).summary(summary).description(`${summary}.`)).copyInheritedSettings(program)
}

function sayWhy(fault: unknown, terminal: Terminal): ExitCode {
  // Help that was asked for is an answer; everything else has been said by commander.
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? exitCodes.fine : exitCodes.usage
  if (fault instanceof Refusal) {
    terminal.err(`${fault.message.replace(/^/gm, 'c360: ')}\n`)
    return exitCodes.usage
  }
  const trace = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  terminal.err(`c360: This is a bug in C360 Studio, not in your model. Please report it with these lines:\n${trace}\n`)
  return exitCodes.bug
}
