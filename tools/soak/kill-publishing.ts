import { setTimeout as pause } from 'node:timers/promises'
import { allRecords, schemaVersion } from '@c360/model'
import { generateModel } from '@c360/model/testing'
import type { LoadedModel, PushResult, StoredVersion } from '@c360/sync'
import { ServerProcess } from '../studio/server-process.ts'
import { createRandom } from './random.ts'
import { StudioPerson } from './studio-person.ts'

/** What some kills in the middle of publishing came to. */
export interface PublishingReport {
  /** Versions of which the server said that they are published. */
  readonly answered: number
  /** Versions that are there although the kill cut their answer off. */
  readonly unanswered: number
  /** What must not be: a version that was lost, is not whole, or is missing between others. */
  readonly complaints: readonly string[]
}

const longestLifeMs = 150
/** Of the large model, and fewer than it has. */
const fewestRecords = 2_000

/** Kills the real server again and again while it publishes, and reads what is there after each restart. */
export async function killWhilePublishing(kills: number, seed = 1): Promise<PublishingReport> {
  const random = createRandom(seed)
  const server = await ServerProcess.start()
  try {
    const person = await StudioPerson.arrive(server.url)
    const modelId = await makeLargeModel(person)
    const answered = new Set<number>()
    const complaints: string[] = []
    let listed: readonly StoredVersion[] = []
    for (let done = 0; done < kills; done += 1) {
      const publishing = publishUntilCut(person, modelId, answered)
      await pause(random() * longestLifeMs)
      await server.kill()
      await publishing
      await server.restart()
      const known = listed.length
      listed = (await person.query<readonly StoredVersion[]>('versions.list', { modelId })).toReversed()
      complaints.push(...findMissing(listed, answered))
      for (const version of listed.slice(known)) complaints.push(...(await findBroken(person, modelId, version)))
    }
    return { answered: answered.size, unanswered: listed.length - answered.size, complaints }
  } finally {
    await server.stop()
  }
}

/** Large enough that publishing it takes a while. */
async function makeLargeModel(person: StudioPerson): Promise<string> {
  const { modelId } = await person.mutate<{ modelId: string }>('models.create', { name: 'Killed while publishing' })
  const { epoch } = await read(person, `/models/${modelId}/records`)
  const records = [...allRecords(generateModel({ entities: 200, attributesPerEntity: 10 }))].filter(
    ({ kind }) => kind !== 'model',
  )
  const operations = records.map((record) => ({ op: 'add', record }))
  const commands = [{ commandId: 'fill-1', clientSeq: 1, name: 'import', operations }]
  const input = { modelId, epoch, clientId: 'filler', schemaVersion, commands }
  const { results } = await person.mutate<PushResult>('sync.push', input)
  if (results[0]?.status !== 'applied') throw new Error(`The model stayed empty: ${JSON.stringify(results)}`)
  return modelId
}

async function publishUntilCut(person: StudioPerson, modelId: string, answered: Set<number>): Promise<void> {
  try {
    for (;;) {
      const { number } = await person.mutate<{ number: number }>('versions.publish', { modelId, notes: 'Again.' })
      answered.add(number)
    }
  } catch {
    // The server is gone.
  }
}

function findMissing(listed: readonly StoredVersion[], answered: ReadonlySet<number>): readonly string[] {
  const gaps = listed.flatMap(({ number }, index) =>
    number === index + 1 ? [] : [`version ${number} is listed as the ${index + 1}th`],
  )
  const lost = [...answered].filter((number) => number > listed.length)
  return [...gaps, ...lost.map((number) => `version ${number} was answered and is lost`)]
}

async function findBroken(person: StudioPerson, modelId: string, version: StoredVersion): Promise<readonly string[]> {
  const { number, recordCount } = version
  const { records } = await read(person, `/models/${modelId}/versions/${number}/records`)
  const isWhole = recordCount > fewestRecords && records.length === recordCount
  return isWhole ? [] : [`version ${number} has ${records.length} of ${recordCount} records`]
}

async function read({ url, cookie }: StudioPerson, path: string): Promise<LoadedModel> {
  const response = await fetch(`${url}${path}`, { headers: { cookie } })
  return (await response.json()) as LoadedModel
}
