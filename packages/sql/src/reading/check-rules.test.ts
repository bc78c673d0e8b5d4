import { beforeAll, expect, test } from 'vitest'
import { type CheckRule, readCheckRules } from './check-rules.ts'
import { readPostgres } from './read-postgres.ts'
import { loadSqlParser, type SqlParser } from './sql-parser.ts'

let parser: SqlParser
beforeAll(async () => {
  parser = await loadSqlParser()
})

function rulesOf(condition: string): readonly CheckRule[] | undefined {
  const { tables } = readPostgres(
    [{ path: 'a.sql', text: `CREATE TABLE t (a int, b text, CHECK (${condition}))` }],
    parser,
  )
  const [check] = tables[0]?.checks ?? []
  expect(check?.text).toBe(condition)
  return readCheckRules(check?.node)
}

const range = { kind: 'range', column: 'a', isExclusive: false }
const said: [string, unknown][] = [
  ['a >= 1', [{ ...range, min: 1 }]],
  ['0 < a', [{ ...range, min: 0, isExclusive: true }]],
  [
    '((a >= (1)::integer) AND (a <= -2.5))',
    [
      { ...range, min: 1 },
      { ...range, max: -2.5 },
    ],
  ],
  ['a BETWEEN 1 AND 5', [{ ...range, min: 1, max: 5 }]],
  ['length(b) <= 5', [{ kind: 'length', column: 'b', max: 5 }]],
  ['char_length((b)::text) = 5', [{ kind: 'length', column: 'b', min: 5, max: 5 }]],
  [`b ~ '^[a-z]+$'`, [{ kind: 'pattern', column: 'b', pattern: '^[a-z]+$' }]],
  [`b IN ('x', 'y', 'x')`, [{ kind: 'values', column: 'b', values: ['x', 'y'] }]],
  [
    `((b)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[]))`,
    [{ kind: 'values', column: 'b', values: ['x', 'y'] }],
  ],
  [`b = 'x' OR b = 'y'`, [{ kind: 'values', column: 'b', values: ['x', 'y'] }]],
  [`b IS NULL OR b IN ('x')`, [{ kind: 'values', column: 'b', values: ['x'] }]],
  ['a IS NOT NULL', [{ kind: 'required', column: 'a' }]],
]
test.each(said)('%s is said', (condition, rules) => {
  expect(rulesOf(condition)).toEqual(rules)
})

test.each([
  'a > b',
  'NOT a = 1',
  'a >= 1 OR a <= -1',
  `a IS NULL OR b = 'x'`,
  `a IS NOT NULL OR b IS NOT NULL`,
  'lower(b) = b',
  `b LIKE 'x%'`,
  `b !~ 'x'`,
  'a <> ALL (ARRAY[1, 2])',
  'a = ANY (ARRAY[1, NULL])',
  `a >= 1 AND lower(b) = b`,
])('%s is not', (condition) => {
  expect(rulesOf(condition)).toBeUndefined()
})
