import { checkEnd, checkMoment, checkStored } from './invariants.ts'
import type { Schedule } from './schedule.ts'
import { type SeededBug, Session } from './session.ts'

/** Plays a schedule, lets everything arrive, and throws a `BrokenInvariant` where a rule does not hold. */
export async function runSchedule(schedule: Schedule, bug?: SeededBug): Promise<Session> {
  const session = await Session.open(schedule, bug)
  for (const step of schedule.steps) {
    await session.run(step)
    checkMoment(session)
  }
  await session.settleAll()
  checkMoment(session)
  checkEnd(session)
  await checkStored(session)
  for (const tab of session.tabs) tab.client.close()
  return session
}
