import {
  findImporter,
  fromOptionTexts,
  type Imported,
  type Importer,
  type ImportFile,
  importers,
  readOptions,
} from '@c360/formats'
import type { Finding } from '@c360/model'
import { Option } from 'commander'
import { defineCommand } from '../command.ts'
import { exitCodeOf, type FailOn, failOnChoices } from '../exit-codes.ts'
import { readExistingModel } from '../models/existing-model.ts'
import { isFolder, readFolder, readText } from '../models/files.ts'
import { importContextOf, importFiles, toModel } from '../models/import-files.ts'
import { mergeIntoModel } from '../models/merge-import.ts'
import { writeModel } from '../models/write-model.ts'
import { Refusal } from '../refusal.ts'
import { toImportReport, toMergeReport } from '../reports/import-report.ts'
import { repeatedOption, withDialect } from './option-texts.ts'

interface ImportOptions {
  readonly from: string
  readonly dialect?: string
  readonly out: string
  readonly option: Readonly<Record<string, string>>
  readonly replace?: true
  readonly failOn: FailOn
}

/** `c360 import <file...> --from <importer> --out <model>`. */
export const importCommand = defineCommand<readonly [readonly string[]], ImportOptions>({
  name: 'import',
  summary: 'Reads files of another format into a model',
  declare: (program) =>
    program
      .argument('<file...>', 'files, or folders of them')
      .requiredOption('--from <importer>', 'one of those that c360 list importers shows')
      .requiredOption('--out <model>', 'x.json for a JSON file, a folder otherwise, or - for standard output')
      .option('--dialect <dialect>', 'the engine, for importers that ask for one')
      .option('--replace', 'write only what was read, instead of a model that is there already')
      .addOption(repeatedOption('an option of the importer; may be repeated'))
      .addOption(
        new Option('--fail-on <severity>', 'end with 1 from this severity on').choices(failOnChoices).default('never'),
      ),
  run: async (terminal, [names], { from, dialect, out, option, replace, failOn }) => {
    const importer = requireImporter(from)
    const options = readOptions(
      importer.options,
      fromOptionTexts(importer.options, withDialect(importer, option, dialect)),
    )
    if (!options.ok) throw new Refusal(...options.error)
    const files = await readFiles(importer, names)
    const existing = replace === true ? undefined : await readExistingModel(out)
    const context = importContextOf(files, existing)
    const imported = await importFiles(importer, files, options.value, context)
    refuseNothing(imported, names)
    const merged = existing === undefined ? undefined : await mergeIntoModel(existing, imported, importer, context)
    if (merged === undefined || merged.plan.command.operations.length > 0) {
      await writeModel(terminal, out, merged?.model ?? toModel(imported.records, names[0] ?? ''))
    }
    terminal.err(toImportReport(imported) + (merged === undefined ? '' : toMergeReport(merged.plan, out)))
    return exitCodeOf([...imported.report, ...(merged === undefined ? [] : [merged.plan])].flatMap(findingsOf), failOn)
  },
})

const findingsOf = ({ findings }: { readonly findings: readonly Finding[] }): readonly Finding[] => findings

function requireImporter(id: string): Importer {
  const importer = findImporter(id)
  if (importer !== undefined) return importer
  throw new Refusal(`There is no importer ${id}; there are ${importers.map((one) => one.id).join(', ')}.`)
}

async function readFiles(importer: Importer, names: readonly string[]): Promise<readonly ImportFile[]> {
  const read = names.map(async (name) =>
    (await isFolder(name)) ? readFolder(name, importer.extensions) : [{ path: name, text: await readText(name) }],
  )
  const files = (await Promise.all(read)).flat()
  if (files.length > 0) return files
  throw new Refusal(`There is no file of ${importer.label} (${importer.extensions.join(', ')}) in ${names.join(', ')}.`)
}

function refuseNothing({ records, report }: Imported, names: readonly string[]): void {
  if (records.length > 0) return
  const first = report.flatMap(({ findings }) => findings)[0]
  throw new Refusal(`Nothing of ${names.join(', ')} could be read${first === undefined ? '.' : `: ${first.message}`}`)
}
