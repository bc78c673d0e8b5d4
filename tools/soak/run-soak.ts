import { parseArgs } from 'node:util'
import { editTogether } from './edit-together.ts'
import { killAgainAndAgain } from './kill-cycles.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '30' },
    editors: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    help: { type: 'boolean', default: false },
  },
})

const usage = `Usage: npm run soak [-- options]
  --kills N     kill the server N times in the middle of work (1000; 0 leaves it out)
  --minutes N   let people edit together for N minutes, with a kill a minute (30; 0 leaves it out)
  --editors N   how many people (50)
  --seed N      repeat the choices of an earlier run`

if (values.help) {
  console.log(usage)
  process.exit(0)
}
const [kills, minutes, editors, seed] = [values.kills, values.minutes, values.editors, values.seed].map(Number)
if (![kills, minutes, editors, seed].every((number) => number !== undefined && number >= 0)) {
  console.error(usage)
  process.exit(2)
}
console.log(`seed ${seed}`)
const isSound = [await soakKills(kills ?? 0, seed ?? 1), await soakEditors(editors ?? 0, minutes ?? 0, seed ?? 1)]
process.exit(isSound.every(Boolean) ? 0 : 1)

async function soakKills(count: number, chosenSeed: number): Promise<boolean> {
  if (count === 0) return true
  const onKill = (done: number): void => {
    if (done % 50 === 0) console.log(`${done} of ${count} kills`)
  }
  const report = await killAgainAndAgain(count, { seed: chosenSeed, onKill })
  console.log(
    `${report.kills} kills: ${report.answered} commands answered, ${report.writtenUnanswered} cut off after writing.`,
  )
  return tell(report.complaints)
}

async function soakEditors(count: number, durationMinutes: number, chosenSeed: number): Promise<boolean> {
  if (count === 0 || durationMinutes === 0) return true
  const report = await editTogether({
    editors: count,
    durationMs: durationMinutes * 60_000,
    everyMs: 500,
    killEveryMs: 60_000,
    seed: chosenSeed,
    onProgress: console.log,
  })
  const { headSeq, restarts, rejections, hashes } = report
  console.log(
    `${count} editors, ${durationMinutes} minutes, ${restarts} kills: ${headSeq} commands, ${rejections} refused; ` +
      `everybody's model: ${[...hashes].join(', ')}`,
  )
  return tell([...report.complaints, ...(hashes.size === 1 ? [] : [`${hashes.size} different models at the end`])])
}

function tell(complaints: readonly string[]): boolean {
  for (const complaint of complaints.slice(0, 20)) console.error(`WRONG: ${complaint}`)
  if (complaints.length > 20) console.error(`… and ${complaints.length - 20} more`)
  return complaints.length === 0
}
