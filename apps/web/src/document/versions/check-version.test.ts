import { anAttribute, anEntity } from '@c360/model/testing'
import { newSince } from '@c360/rules'
import { expect, it } from 'vitest'
import { openInProcessFindings } from '../testing/in-process-findings.ts'
import { findingsIn } from './check-version.ts'

const person = anEntity({ name: 'person' })
const order = anEntity({ name: 'order' })
const check = (...records: Parameters<typeof findingsIn>[1]['records'][]) =>
  Promise.all(
    records.map((each) => findingsIn(openInProcessFindings(), { kind: 'start', records: each, today: '2026-01-01' })),
  )

it('tells what stood in a version, so that only the rest is new', async () => {
  const [before = [], now = []] = await check([person], [person, order, anAttribute({ parent: order.id })])
  expect(before.map(({ target }) => target)).toContain(person.id)
  const since = newSince(now, before)
  expect(since.length).toBeGreaterThan(0)
  const stood = new Set(before.map(({ code, target }) => `${code} ${target}`))
  expect(since.filter(({ code, target }) => stood.has(`${code} ${target}`))).toEqual([])
})
