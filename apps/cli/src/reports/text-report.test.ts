import { emptyModel, type Finding } from '@c360/model'
import { expect, test } from 'vitest'
import { toTextReport } from './text-report.ts'

const findings = (count: number, severity: Finding['severity'], code: string): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => ({ code, severity, message: `${code} ${index}.` }))

test('a flood of notes is counted, warnings never are', () => {
  const all = [
    ...findings(12, 'warning', 'a/serious'),
    ...findings(13, 'info', 'b/many'),
    ...findings(10, 'info', 'c/few'),
  ]
  const lines = toTextReport({ name: 'x', model: emptyModel }, all).split('\n')
  expect(lines).toHaveLength(12 + 10 + 10 + 3)
  expect(lines.slice(-3)).toEqual([
    'info     3 more like it  (b/many)',
    '35 findings: 12 warnings, 23 info. --format json lists them all.',
    '',
  ])
  expect(toTextReport({ name: 'x', model: emptyModel }, all.slice(-10))).not.toMatch(/more like it|--format/)
})
