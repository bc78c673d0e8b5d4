import { beforeAll, describe, expect, it } from 'vitest'
import { buildServer } from '../setup/build.mjs'
import { killAgainAndAgain } from './kill-cycles.ts'
import { killWhilePublishing } from './kill-publishing.ts'

const kills = 100
const publishingKills = 25
const longestMs = 600_000

beforeAll(() => buildServer())

describe('the real server, killed under load', () => {
  it(
    'I1 I2 I3 I4 I5 keeps every answered command, applies none twice and leaves no gap',
    async () => {
      const report = await killAgainAndAgain(kills)
      const { killsWhileStarting, answered, writtenUnanswered } = report
      console.log(
        // On a line of its own and so marked, `npm test` repeats it.
        `\nnote: ${report.kills} kills (${killsWhileStarting} while starting): ${answered} commands answered, none lost; ` +
          `${writtenUnanswered} written but cut off before the answer, none applied twice.`,
      )
      expect(report.complaints).toEqual([])
      // Kills that never hit work in progress would prove nothing.
      expect(answered).toBeGreaterThan(kills)
      expect(writtenUnanswered).toBeGreaterThan(0)
    },
    longestMs,
  )

  it(
    'publishes a version whole or not at all, and keeps every one that it answered for',
    async () => {
      const { answered, unanswered, complaints } = await killWhilePublishing(publishingKills)
      console.log(
        `\nnote: ${publishingKills} kills while publishing: ${answered} versions answered, none lost; ` +
          `${unanswered} written but cut off before the answer, all whole.`,
      )
      expect(complaints).toEqual([])
      expect(answered).toBeGreaterThan(0)
    },
    longestMs,
  )
})
