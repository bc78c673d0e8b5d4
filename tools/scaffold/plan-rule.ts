import { toCamel, toLabel } from './names.ts'
import type { Plan } from './scaffold.ts'
import { addImport, addToList } from './text-edits.ts'

const registry = 'packages/rules/src/rules/registry.ts'
// From the folder of a group; as a word of its own, so that this file does not seem to import it.
const engine = '../../engine/rule.ts'

/** A rule: its file with an example of each kind, and its line in the registry. */
export function planRule(id: string): Plan {
  const [group = '', name = ''] = id.split('/')
  const path = `packages/rules/src/rules/${group}/${name}.ts`
  // Names such as `case` are words of the language.
  const constant = `${toCamel(name)}Rule`
  return {
    files: { [path]: ruleText(id, group, name, constant) },
    edits: {
      [registry]: [
        addImport(`import { ${constant} } from './${id}.ts'`),
        addToList(/allRules: readonly Rule\[\] = /, '[]', constant, 'imported'),
      ],
    },
    next: [
      `Write the check, title, why and examples in ${path}.`,
      'Run npm test -- unit packages/rules: the examples are its tests.',
    ],
  }
}

function ruleText(id: string, group: string, name: string, constant: string): string {
  return `import { anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '${engine}'

/** ${toLabel(name)}. */
export const ${constant} = defineRule({
  id: '${id}',
  group: '${group}',
  severity: 'warning',
  title: '${toLabel(name)}',
  why: 'What goes wrong for people where this does not hold.',
  kinds: ['entity'],
  options: z.strictObject({}),
  examples: {
    valid: [{ title: 'an ordinary name', records: [anEntity({ name: 'customer' })] }],
    invalid: [{ title: 'a name that stands for nothing', records: [anEntity({ name: 'replace_me' })] }],
  },
  *check(entity) {
    if (entity.name !== 'replace_me') return
    yield { message: \`\${entity.name} stands for nothing.\`, field: 'name' }
  },
})
`
}
