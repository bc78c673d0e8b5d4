import { schemaVersion } from '@c360/model'
import { PermanentFault } from '@c360/sync'
import { QueryClient } from '@tanstack/react-query'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createRandomId } from '../device/create-id.ts'
import { readCurrentPerson, renameCurrentPerson } from '../people/current-person.ts'
import { browseFrom, type StudioServer, startStudioServer } from '../testing/studio-server.ts'
import { createHttpTransport } from './http-transport.ts'
import { trpc } from './trpc-client.ts'

let server: StudioServer
let stopBrowsing: () => void
beforeAll(async () => {
  server = await startStudioServer()
}, 60_000)
afterAll(() => server.stop())
beforeEach(async () => {
  localStorage.clear()
  stopBrowsing = browseFrom(server.url)
  await trpc.people.me.query()
})
afterEach(() => stopBrowsing())

async function loseServer(): Promise<void> {
  stopBrowsing()
  stopBrowsing = browseFrom('http://127.0.0.1:9')
}

describe('transport', () => {
  it('loads, pushes and pulls a model', async () => {
    const { modelId } = await trpc.models.create.mutate({ name: 'Wired' })
    const transport = createHttpTransport(modelId)
    const loaded = await transport.load()
    expect(loaded.records.map((record) => record.kind).sort()).toEqual(['diagram', 'model'])
    const operations = [{ op: 'set' as const, id: 'model', fields: { name: 'Rewired' } }]
    const command = { commandId: createRandomId(), clientSeq: 1, name: 'rename' as const, operations }
    const { epoch, seq } = loaded
    const pushed = await transport.push({ modelId, epoch, clientId: 'one', schemaVersion, commands: [command] })
    expect(pushed.results).toMatchObject([{ clientSeq: 1, status: 'applied', seq: seq + 1 }])
    const pulled = await transport.pull({ modelId, epoch, since: seq })
    expect(pulled).toMatchObject({ events: [{ seq: seq + 1, commandId: command.commandId }] })
  })

  it('tells what repeating cannot change from what it can', async () => {
    const missing = createHttpTransport('mdl_missing')
    await expect(missing.load()).rejects.toMatchObject({ name: 'PermanentFault', code: 'not-found' })
    const before = { modelId: 'mdl_missing', epoch: 'e', since: -1 }
    await expect(missing.pull(before)).rejects.toMatchObject({ name: 'PermanentFault', code: 'refused' })
    await loseServer()
    await expect(missing.load()).rejects.not.toBeInstanceOf(PermanentFault)
    await expect(missing.pull({ modelId: 'm', epoch: 'e', since: 0 })).rejects.not.toBeInstanceOf(PermanentFault)
  })
})

describe('the person at this browser', () => {
  it('is the same on every visit, under the name they chose', async () => {
    const first = await readCurrentPerson(new QueryClient())
    await renameCurrentPerson(new QueryClient(), { name: 'Ada "Countess" 🙂', colour: 'violet' })
    const again = await readCurrentPerson(new QueryClient())
    expect(again).toEqual({ id: first.id, name: 'Ada "Countess" 🙂', colour: 'violet' })
  })

  it('is remembered while the server is away, and unknown where nobody ever was', async () => {
    const known = await readCurrentPerson(new QueryClient())
    await loseServer()
    expect(await readCurrentPerson(new QueryClient())).toEqual(known)
    localStorage.clear()
    await expect(readCurrentPerson(new QueryClient())).rejects.toThrow()
  })
})
