import type { Command } from '../command.ts'
import { diffCommand } from './diff.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { lintCommand } from './lint.ts'
import { listCommand } from './list.ts'
import { serveCommand } from './serve.ts'

/** Every command, by name; a command is its file and one line here. */
export const commands: readonly Command[] = [
  diffCommand,
  exportCommand,
  importCommand,
  lintCommand,
  listCommand,
  serveCommand,
]
