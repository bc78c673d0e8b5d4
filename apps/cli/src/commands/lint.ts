import { checkModel, newSince } from '@c360/rules'
import { Option } from 'commander'
import { defineCommand } from '../command.ts'
import { exitCodeOf, type FailOn, failOnChoices } from '../exit-codes.ts'
import { readModel } from '../models/read-model.ts'
import { toJsonReport } from '../reports/json-report.ts'
import { toSarif } from '../reports/sarif.ts'
import { toTextReport } from '../reports/text-report.ts'

const writers = { text: toTextReport, json: toJsonReport, sarif: toSarif } as const

interface LintOptions {
  readonly format: keyof typeof writers
  readonly failOn: FailOn
  readonly baseline?: string
}

/** `c360 lint <model>`. */
export const lintCommand = defineCommand<readonly [string], LintOptions>({
  name: 'lint',
  summary: 'Checks a model by all rules',
  declare: (program) =>
    program
      .argument('<model>', 'a JSON file, a model folder, or the address of a model in a running studio')
      .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(writers)).default('text'))
      .addOption(
        new Option('--fail-on <severity>', 'end with 1 from this severity on').choices(failOnChoices).default('error'),
      )
      .option('--baseline <model>', 'report only what is new since this model'),
  run: async (terminal, [name], { format, failOn, baseline }) => {
    const source = await readModel(name)
    const { today } = terminal
    const all = checkModel(source.model, { today })
    const before = baseline === undefined ? [] : checkModel((await readModel(baseline)).model, { today })
    const findings = newSince(all, before)
    terminal.out(writers[format](source, findings))
    return exitCodeOf(findings, failOn)
  },
})
