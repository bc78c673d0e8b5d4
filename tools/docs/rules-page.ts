import type { Preset, Rule, RuleGroup } from '@c360/rules'
import { exampleText } from './example-text.ts'

const groups: readonly (readonly [RuleGroup, string])[] = [
  [
    'convention',
    'How things are named, by the model’s own convention. Legacy names (*name fixed* in a target) are exempt.',
  ],
  ['structure', 'Whether the model hangs together.'],
  ['engine', 'What a target’s engine refuses, looked at after physical naming.'],
  ['governance', 'What is personal, and who may see it.'],
]

/** The page of the user guide that lists every rule and preset. */
export function rulesPage(rules: readonly Rule[], presets: readonly Preset[]): string {
  const present = groups.filter(([group]) => rules.some((rule) => rule.group === group))
  const lines = [
    '# Rules',
    '',
    'Every rule that the studio, the command line and the API check, with its default severity. A model changes severity and options of each rule, everywhere or for archetypes and layers.',
    '',
    '<!-- Written by `node --import tsx tools/write-rule-docs.ts` from the rules themselves. -->',
    ...present.flatMap(([group, meaning]) => ['', ...groupLines(group, meaning, rules)]),
    '',
    '## Presets',
    '',
    'A preset sets rules and adds to the dictionary; it removes nothing, and tables get its prefixes only in the targets you name.',
    ...presets.flatMap((preset) => ['', ...presetLines(preset)]),
  ]
  return `${lines.join('\n')}\n`
}

function groupLines(group: RuleGroup, meaning: string, rules: readonly Rule[]): string[] {
  const own = rules.filter((rule) => rule.group === group).sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = own.map(({ id, severity, title }) => `| [${id}](#${anchorOf(id)}) | ${severity} | ${cell(title)} |`)
  return [
    `## ${group.slice(0, 1).toUpperCase()}${group.slice(1)}`,
    '',
    meaning,
    '',
    '| rule | by default | asks |',
    '|---|---|---|',
    ...rows,
    ...own.flatMap((rule) => ['', ...ruleLines(rule)]),
  ]
}

function ruleLines({ id, severity, title, why, options, examples }: Rule): string[] {
  const defaults: Readonly<Record<string, unknown>> = options.parse({})
  const rows = Object.entries(options.shape).map(([name, schema]) => {
    const described = 'description' in schema && typeof schema.description === 'string' ? schema.description : ''
    return `| \`${name}\` | \`${cell(JSON.stringify(defaults[name]) ?? '')}\` | ${cell(described)} |`
  })
  return [
    `### ${id}`,
    '',
    `**${title}** (${severity}). ${why}`,
    '',
    ...(rows.length === 0 ? [] : ['| option | default | meaning |', '|---|---|---|', ...rows, '']),
    ...examples.valid.map((example) => `- ✓ ${exampleText(example)}`),
    ...examples.invalid.map((example) => `- ✗ ${exampleText(example)}`),
  ]
}

function presetLines({ id, label, summary, settings, abbreviations, prefixes = {} }: Preset): string[] {
  const rows = settings.map(({ rule, archetypes, layers, severity, options }) => {
    const scope = [...(archetypes ?? []), ...(layers ?? [])].join(', ')
    const set = options === undefined ? '' : `\`${cell(JSON.stringify(options))}\``
    return `| ${rule} | ${scope === '' ? 'everywhere' : scope} | ${severity ?? ''} | ${set} |`
  })
  const words = abbreviations.map(({ word, shortForm, use }) =>
    use === 'approved' ? `${word} → ${shortForm}` : `${shortForm} → ${word}`,
  )
  const tables = Object.entries(prefixes).map(([archetype, prefix]) => `\`${prefix}\` ${archetype}`)
  return [
    `### ${label} (\`${id}\`)`,
    '',
    summary,
    '',
    '| rule | where | severity | options |',
    '|---|---|---|---|',
    ...rows,
    '',
    `Dictionary: ${words.join(', ')}.`,
    ...(tables.length === 0 ? [] : ['', `Prefixes of tables: ${tables.join(', ')}.`]),
  ]
}

const anchorOf = (heading: string): string => heading.replaceAll('/', '')

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
