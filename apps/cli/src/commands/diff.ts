import { describeChanges } from '@c360/model'
import { Option } from 'commander'
import { defineCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { readModel } from '../models/read-model.ts'
import { toChangeLines } from '../reports/change-lines.ts'

interface DiffOptions {
  readonly format: 'text' | 'json'
}

/** `c360 diff <old> <new>`. */
export const diffCommand = defineCommand<readonly [string, string], DiffOptions>({
  name: 'diff',
  summary: 'Tells what changed from one model to another',
  declare: (program) =>
    program
      .argument('<old>', 'the model before')
      .argument('<new>', 'the model after')
      .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text')),
  run: async (terminal, [oldName, newName], { format }) => {
    const [before, after] = await Promise.all([readModel(oldName), readModel(newName)])
    const groups = describeChanges(before.model, after.model)
    terminal.out(format === 'json' ? `${JSON.stringify({ groups }, null, 2)}\n` : toChangeLines(groups))
    return exitCodes.fine
  },
})
