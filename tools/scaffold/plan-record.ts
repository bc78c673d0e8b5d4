import { toCamel, toPascal, toWords } from './names.ts'
import type { Plan } from './scaffold.ts'
import { addImport, addMember } from './text-edits.ts'

const folder = 'packages/model/src/records'

/** A kind of record: its file, its line in the registry, its export, and what the studio calls it. */
export function planRecord(id: string): Plan {
  const constant = `${toCamel(id)}Kind`
  const key = id.includes('-') ? `'${id}'` : id
  return {
    files: { [`${folder}/${id}.ts`]: recordText(id, constant) },
    edits: {
      [`${folder}/registry.ts`]: [
        addImport(`import { ${constant} } from './${id}.ts'`),
        addMember(/^export const recordKinds = \{$/, `  ${key}: ${constant},`),
      ],
      'packages/model/src/index.ts': [addImport(`export { ${toPascal(id)} } from './records/${id}.ts'`)],
      'apps/web/src/document/fields/words.ts': [
        addMember(/^export const nouns: /, `  ${key}: ['${toWords(id)}', '${toWords(id)}s'],`),
      ],
    },
    next: [
      `Write its fields and references in ${folder}/${id}.ts; choose an id prefix that no other kind has.`,
      'Run npm test -- types unit: the compiler and the laws of the model name what is missing.',
    ],
  }
}

function recordText(id: string, constant: string): string {
  const type = toPascal(id)
  return `import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, namedRecordFields, RecordId, Text } from './fields.ts'

/** What one record of this kind says about the customer or the model. */
export const ${type} = z.strictObject({
  id: RecordId,
  kind: z.literal('${id}'),
  name: Name,
  description: Text.optional(),
  ...namedRecordFields,
})
export type ${type} = z.infer<typeof ${type}>

export const ${constant} = defineKind({
  kind: '${id}',
  label: '${toWords(id)}',
  schema: ${type},
  aspect: 'logical',
  references: [],
  nameField: 'name',
  idPrefix: '${id.replaceAll('-', '')}',
})
`
}
