import { exporters, importers, optionFactsOf } from '@c360/formats'
import { allRules } from '@c360/rules'
import { dialects } from '@c360/sql'
import { Argument, Option } from 'commander'
import { defineCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

interface Listed {
  readonly id: string
  readonly label: string
  readonly [fact: string]: unknown
}

const lists = {
  exporters: () =>
    exporters.map(({ id, label, summary, mediaType, options }) => ({
      id,
      label,
      summary,
      mediaType,
      options: optionFactsOf(options),
    })),
  importers: () =>
    importers.map(({ id, label, summary, extensions, options }) => ({
      id,
      label,
      summary,
      extensions,
      options: optionFactsOf(options),
    })),
  dialects: () =>
    Object.entries(dialects).map(([id, { label, words, capabilities, identifiers }]) => ({
      id,
      label,
      words,
      capabilities,
      maxLength: identifiers.maxLength,
      folding: identifiers.folding,
    })),
  rules: () =>
    allRules.map(({ id, group, severity, title, why, kinds, options }) => ({
      id,
      label: title,
      group,
      severity,
      why,
      kinds,
      options: optionFactsOf(options),
    })),
} as const satisfies Readonly<Record<string, () => readonly Listed[]>>

interface ListOptions {
  readonly format: 'text' | 'json'
}

/** `c360 list exporters|importers|dialects|rules`. */
export const listCommand = defineCommand<readonly [keyof typeof lists], ListOptions>({
  name: 'list',
  summary: 'Lists what there is',
  declare: (program) =>
    program
      .addArgument(new Argument('<what>', 'what to list').choices(Object.keys(lists)))
      .addOption(new Option('--format <format>', 'how to list').choices(['text', 'json']).default('text')),
  run: async (terminal, [what], { format }) => {
    const listed: readonly Listed[] = lists[what]()
    terminal.out(format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : toTable(listed))
    return exitCodes.fine
  },
})

function toTable(listed: readonly Listed[]): string {
  const width = Math.max(0, ...listed.map(({ id }) => id.length))
  return listed.map(({ id, label, summary }) => `${id.padEnd(width)}  ${String(summary ?? label)}\n`).join('')
}
