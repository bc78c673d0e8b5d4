import fc from 'fast-check'
import { describe, it } from 'vitest'
import { runSchedule } from './run-schedule.ts'
import { anySchedule } from './schedule.ts'

// `C360_SYNC_SCHEDULES=20000 npx vitest run packages/sync` for a soak.
const environment = (globalThis as { process?: { env: Readonly<Record<string, string | undefined>> } }).process?.env
const scheduleCount = Number(environment?.['C360_SYNC_SCHEDULES'] ?? 200)
const timeoutMs = 60_000 + scheduleCount * 500

describe('schedules of several tabs over a wire that loses, repeats and reorders', () => {
  it('I1, I2, I3, I4, I5, I6, I7, I8, I10, I11, I12 hold whatever happens', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(anySchedule(), async (schedule) => {
        await runSchedule(schedule)
      }),
      { numRuns: scheduleCount },
    )
  })

  it('C7, I3, I4, I6, I7 hold when the database is put back to a backup', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(anySchedule({ hasRestores: true }), async (schedule) => {
        await runSchedule(schedule)
      }),
      { numRuns: Math.ceil(scheduleCount / 4) },
    )
  })
})
