import { toLabel } from './names.ts'
import type { Plan } from './scaffold.ts'
import { addImport, addToList } from './text-edits.ts'

const folder = 'packages/sql/src/dialects'
const target = 'packages/model/src/records/target.ts'

/** A dialect: its file, which starts with the facts of PostgreSQL, its line in the registry, and its id among the model's. */
export function planDialect(id: string): Plan {
  return {
    files: { [`${folder}/${id}.ts`]: dialectText(id), [`${folder}/${id}.test.ts`]: dialectTest(id) },
    edits: {
      [`${folder}/registry.ts`]: [
        addImport(`import { ${id} } from './${id}.ts'`),
        addToList(/dialects: Readonly<Record<DialectId, Dialect>> = /, '{}', id, 'sorted'),
      ],
      [target]: [addToList(/DialectId = z\.enum\(/, '[]', `'${id}'`, 'sorted')],
    },
    next: [
      `Replace what differs from PostgreSQL in ${folder}/${id}.ts, each fact with a @see.`,
      'Run npm test -- types: the compiler names every other place that a dialect needs.',
    ],
  }
}

function dialectText(id: string): string {
  return `import type { Dialect } from './dialect.ts'
import { postgres } from './postgres.ts'

/** ${toLabel(id)}. Whatever is not said here is as in PostgreSQL. */
export const ${id}: Dialect = {
  ...postgres,
  id: '${id}',
  label: '${toLabel(id)}',
}
`
}

function dialectTest(id: string): string {
  return `import { expect, test } from 'vitest'
import { dialectOf } from './registry.ts'

test('${id} is found by its id', () => {
  expect(dialectOf('${id}')).toMatchObject({ id: '${id}', label: '${toLabel(id)}' })
})
`
}
