import { Session } from './testing/simulation/session.ts'
import { checkMoment } from './testing/simulation/invariants.ts'
const schedule = {"clientCount":2,"processCount":1,"seed":1,"steps":[{"kind":"edit","client":0,"edit":"add-entity","target":0},{"kind":"deliver","choice":0,"count":6},{"kind":"reload","client":0},{"kind":"crash"},{"kind":"crash"},{"kind":"drop","choice":0},{"kind":"advance","ms":5},{"kind":"deliver","choice":0,"count":1},{"kind":"drop","choice":0},{"kind":"drop","choice":0},{"kind":"crash"},{"kind":"deliver","choice":0,"count":1},{"kind":"deliver","choice":0,"count":1}]} as any
const s = await Session.open(schedule)
for (const step of schedule.steps) {
  await s.run(step)
  const t = s.tabs[0]!
  const n = t.client.getSnapshot()
  console.log(JSON.stringify(step), n.phase, n.confirmedSeq, n.pendingCount, n.savedState, n.connection, 'rej', JSON.stringify(n.rejections), 'log', s.store.logOf('model-s').map(e=>e.event.commandId+':'+e.event.clientSeq).join(), [...(t as any).keptIds])
  try { checkMoment(s) } catch (e) { console.log(String(e)); break }
}
