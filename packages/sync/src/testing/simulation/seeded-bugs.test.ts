import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runSchedule } from './run-schedule.ts'
import { anySchedule } from './schedule.ts'
import { acknowledgeBeforeCommit, dedupeApart, dropOnAcknowledge, gapBeforeSubscribe, noDedupe } from './seeded-bugs.ts'
import type { SeededBug } from './session.ts'

const timeoutMs = 120_000

/** Plays schedules until one breaks a rule; says which rule. */
async function findBrokenRule(bug: SeededBug): Promise<string> {
  const property = fc.asyncProperty(anySchedule(), async (schedule) => {
    await runSchedule(schedule, bug)
  })
  const found = await fc.check(property, { numRuns: 300, endOnFailure: true })
  return found.failed ? String(found.errorInstance) : 'nothing was noticed'
}

describe('the simulated sessions notice', () => {
  it('I3 a store that does not remember commands', { timeout: timeoutMs }, async () => {
    expect(await findBrokenRule(noDedupe)).toMatch(/BrokenInvariant/)
  })

  it('I3 commands remembered in a transaction of their own', { timeout: timeoutMs }, async () => {
    expect(await findBrokenRule(dedupeApart)).toMatch(/BrokenInvariant/)
  })

  it('I2 an answer given before the commit', { timeout: timeoutMs }, async () => {
    expect(await findBrokenRule(acknowledgeBeforeCommit)).toMatch(/BrokenInvariant/)
  })

  it('I11 a gap read before the live line was joined', { timeout: timeoutMs }, async () => {
    expect(await findBrokenRule(gapBeforeSubscribe)).toMatch(/BrokenInvariant/)
  })

  it('I8 a pending command dropped on its acknowledgement', { timeout: timeoutMs }, async () => {
    expect(await findBrokenRule(dropOnAcknowledge)).toMatch(/BrokenInvariant: I8/)
  })
})
