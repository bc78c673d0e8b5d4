import { beforeAll, describe, expect, it } from 'vitest'
import { buildServer } from '../setup/build.mjs'
import { editTogether } from './edit-together.ts'

beforeAll(() => buildServer())

describe('many editors on the real server', () => {
  it('I1 I5 I6 all see the same model in the end, also when the server was killed meanwhile', async () => {
    const report = await editTogether({ editors: 8, durationMs: 6_000, everyMs: 150, killEveryMs: 2_000 })
    expect(report.complaints).toEqual([])
    expect([...report.hashes]).toHaveLength(1)
    expect(report.restarts).toBeGreaterThan(0)
    expect(report.headSeq).toBeGreaterThan(50)
  }, 120_000)
})
