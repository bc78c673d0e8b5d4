import { extname } from 'node:path'
import { type Exported, type Exporter, exporters, findExporter, fromOptionTexts, readModelOptions } from '@c360/formats'
import { Option } from 'commander'
import { defineCommand } from '../command.ts'
import { exitCodeOf, type FailOn, failOnChoices } from '../exit-codes.ts'
import { readModel } from '../models/read-model.ts'
import { writeExport } from '../models/write-export.ts'
import { writeFile } from '../models/write-files.ts'
import { Refusal } from '../refusal.ts'
import { toLines } from '../reports/text-report.ts'
import type { Terminal } from '../terminal.ts'
import { repeatedOption, withDialect } from './option-texts.ts'

interface ExportOptions {
  readonly to: string
  readonly dialect?: string
  readonly out: string
  readonly option: Readonly<Record<string, string>>
  readonly failOn: FailOn
}

/** `c360 export <model> --to <exporter>`. */
export const exportCommand = defineCommand<readonly [string], ExportOptions>({
  name: 'export',
  summary: 'Writes a model in another format',
  declare: (program) =>
    program
      .argument('<model>', 'a JSON file, a model folder, or the address of a model in a running studio')
      .requiredOption('--to <exporter>', 'one of those that c360 list exporters shows')
      .option('--dialect <dialect>', 'the engine, for exporters that ask for one')
      .option('--out <path>', 'a file or folder to write, or - for standard output', '-')
      .addOption(repeatedOption('an option of the exporter; may be repeated'))
      .addOption(
        new Option('--fail-on <severity>', 'end with 1 from this severity on').choices(failOnChoices).default('never'),
      ),
  run: async (terminal, [name], { to, dialect, out, option, failOn }) => {
    const exporter = requireExporter(to)
    const texts = withDialect(exporter, option, dialect)
    const source = await readModel(name)
    const options = readModelOptions(exporter.options, source.model, fromOptionTexts(exporter.options, texts))
    if (!options.ok) throw new Refusal(...options.error)
    const exported = exporter.export(source.model, options.value)
    await write(terminal, exporter, exported, out)
    terminal.err(toLines(source, exported.findings))
    return exitCodeOf(exported.findings, failOn)
  },
})

function requireExporter(id: string): Exporter {
  const exporter = findExporter(id)
  if (exporter !== undefined) return exporter
  throw new Refusal(`There is no exporter ${id}; there are ${exporters.map((one) => one.id).join(', ')}.`)
}

async function write(terminal: Terminal, exporter: Exporter, { files }: Exported, out: string): Promise<void> {
  const [only] = files
  const isOne = only !== undefined && files.length === 1
  if (out === '-') {
    if (isOne) return terminal.out(only.text)
    throw new Refusal(
      `${exporter.label} comes to ${files.length} files, which do not go to standard output; name a folder with --out.`,
    )
  }
  if (isOne && extname(out) !== '' && extname(out) === extname(only.path)) return writeFile(terminal, out, only.text)
  if (out.toLowerCase().endsWith('.json')) {
    throw new Refusal(`${exporter.label} does not come to one JSON file, as ${out} would be; name a folder with --out.`)
  }
  await writeExport(terminal, exporter, out, files)
}
