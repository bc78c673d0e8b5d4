import { expect, it } from 'vitest'
import { describeChangeTime } from './last-change.ts'

const now = Date.UTC(2026, 10, 23, 12)
const minute = 60_000

it.each([
  [now + 5 * minute, 'just now'],
  [now - 59_000, 'just now'],
  [now - minute, '1 minute ago'],
  [now - 59 * minute, '59 minutes ago'],
  [now - 60 * minute, '1 hour ago'],
  [now - 24 * 60 * minute, 'yesterday'],
  [now - 29 * 24 * 60 * minute, '29 days ago'],
  [now - 60 * 24 * 60 * minute, 'Sep 24, 2026'],
])('says when %d was', (at, said) => {
  expect(describeChangeTime(at, now)).toBe(said)
})
