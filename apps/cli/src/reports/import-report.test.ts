import type { StatementReport } from '@c360/formats'
import type { Severity } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { expect, test } from 'vitest'
import { toImportReport } from './import-report.ts'

const person = anEntity({ name: 'person' })
const order = anEntity({ name: 'order' })
const email = anAttribute({ parent: person.id, name: 'email' })

const statement = (line: number, severity: Severity, message: string): StatementReport => ({
  file: 'a.sql',
  line,
  title: 'CREATE',
  outcome: 'skipped',
  findings: [{ code: 'import/x', severity, message }],
})

test('what asks for attention is told one by one, the rest counted by its reason', () => {
  const report = [
    statement(1, 'info', '“a” is numbered.'),
    statement(2, 'warning', '“b” is native.'),
    statement(3, 'info', '“c” is numbered.'),
    statement(4, 'warning', '“d” is native.'),
    statement(5, 'info', 'Something else.'),
    { file: 'a.sql', line: 6, title: 'CREATE\nTABLE', outcome: 'failed' as const, findings: [] },
  ]
  expect(toImportReport({ records: [person, order, email], report }).split('\n')).toEqual([
    'warning  a.sql:2: “b” is native.  (import/x)',
    'warning  a.sql:4: “d” is native.  (import/x)',
    'error    a.sql:6: CREATE TABLE could not be read.  (import/failed)',
    'info     a.sql:1: “a” is numbered.  (import/x), and 1 more like it',
    'info     a.sql:5: Something else.  (import/x)',
    'Read 2 entities with 1 attribute. 1 of 6 statements could not be read.',
    '',
  ])
})
