import { fromRecords, type Model, type ModelRecord } from '@c360/model'
import { describe, expect, it } from 'vitest'
import { closeCodes, isPushSizeAllowed } from '../protocol/limits.ts'
import { aCommand, add, anActor, anEntity, remove, set } from '../testing/builders.ts'
import { addingCommand, RoomRig } from '../testing/room-rig.ts'
import { settle } from '../testing/simulation/world.ts'

const refused = aCommand({ clientSeq: 2, commandId: 'refused', operations: [set('ent_none', { name: 'x' })] })

function modelOf(records: readonly ModelRecord[]): Model {
  const model = fromRecords(records)
  if (!model.ok) throw new Error(model.error.message)
  return model.value
}

describe('pushes', () => {
  it('R1 answers a known commandId from the log, under another clientId too, and moves that client on', async () => {
    const rig = await RoomRig.create()
    const first = await rig.push([addingCommand(1)])
    expect(first).toEqual({ results: [{ clientSeq: 1, status: 'applied', seq: 1 }], headSeq: 1 })
    expect(await rig.push([addingCommand(1)])).toEqual(first)
    const again = await rig.push([addingCommand(1), addingCommand(2)], { clientId: 'client-b' })
    expect(again.results).toEqual([
      { clientSeq: 1, status: 'applied', seq: 1 },
      { clientSeq: 2, status: 'applied', seq: 2 },
    ])
    expect(rig.memory.logOf(rig.modelId)).toHaveLength(2)
  })

  it('R1 the same push twice in one commit is applied once', async () => {
    const rig = await RoomRig.create()
    const answers = [rig.offer([addingCommand(1)]), rig.offer([addingCommand(1)])]
    await rig.world.drain()
    const [first, second] = await Promise.all(answers)
    expect(second).toEqual(first)
    expect(rig.memory.logOf(rig.modelId)).toHaveLength(1)
  })

  it('R2 stops at a gap, and what came before it stands', async () => {
    const rig = await RoomRig.create()
    const answer = await rig.push([addingCommand(1), addingCommand(3)])
    expect(answer).toEqual({
      results: [{ clientSeq: 1, status: 'applied', seq: 1 }],
      stop: { code: 'GAP', expectedClientSeq: 2 },
      headSeq: 1,
    })
    const reused = await rig.push([aCommand({ clientSeq: 1, commandId: 'other' })])
    expect(reused.stop).toEqual({ code: 'GAP', expectedClientSeq: 2 })
  })

  it('R3 a rejection takes no seq, is kept, and does not block the client', async () => {
    const rig = await RoomRig.create()
    const { results } = await rig.push([addingCommand(1), refused, addingCommand(3)])
    expect(results).toMatchObject([{ seq: 1 }, { status: 'rejected', code: 'model/gone' }, { seq: 2 }])
    const again = await rig.push([refused])
    expect(again.results).toEqual(results.slice(1, 2))
    expect(rig.memory.rejectionsOf(rig.modelId)).toHaveLength(1)
  })

  it('R4 stores nothing of a push from elsewhere', async () => {
    const rig = await RoomRig.create()
    await rig.push([addingCommand(1)])
    const stops = [
      await rig.push([addingCommand(2)], { epoch: 'epoch-0' }),
      await rig.push([addingCommand(2)], { schemaVersion: 999 }),
      await rig.push([addingCommand(2)], {}, anActor({ id: 'person-b' })),
    ].map(({ stop, results }) => [stop?.code, results.length])
    expect(stops).toEqual([
      ['EPOCH', 0],
      ['UPGRADE', 0],
      ['FORBIDDEN', 0],
    ])
    await rig.memory.models.remove(rig.modelId, 5)
    expect((await rig.push([addingCommand(2)])).stop?.code).toBe('FORBIDDEN')
    expect(rig.memory.logOf(rig.modelId)).toHaveLength(1)
  })

  it('R5 commits waiting pushes together, each command by itself', async () => {
    const rig = await RoomRig.create()
    const answers = [
      rig.offer([addingCommand(1, 'a'), refused], { clientId: 'client-a' }),
      rig.offer([aCommand({ commandId: 'b', operations: [set('ent_a', { name: 'b' })] })], { clientId: 'client-b' }),
      rig.offer([aCommand({ commandId: 'c', operations: [remove('ent_a')] })], { clientId: 'client-c' }),
    ]
    await rig.world.drain()
    const results = (await Promise.all(answers)).map((answer) => answer.results)
    expect(results).toMatchObject([[{ seq: 1 }, { status: 'rejected' }], [{ seq: 2 }], [{ seq: 3 }]])
    expect(rig.commitCount).toBe(1)
    expect((await rig.memory.readRecords(rig.modelId))?.records).toEqual([])
  })

  it('R6 says nothing to anybody before the commit', async () => {
    const rig = await RoomRig.create()
    const socket = await rig.join('client-b')
    let release: () => void = () => undefined
    const gate = new Promise<void>((open) => {
      release = open
    })
    rig.onCommit = async (write) => {
      const outcome = await write()
      await gate
      return outcome
    }
    let isAnswered = false
    const answer = rig.offer([addingCommand(1)]).then(() => {
      isAnswered = true
    })
    rig.world.deliver(0)
    await settle()
    expect([isAnswered, socket.heard.map(({ type }) => type), (await rig.room.load())?.seq]).toEqual([
      false,
      ['welcome'],
      0,
    ])
    release()
    await answer
    expect([isAnswered, socket.heard.map(({ type }) => type), (await rig.room.load())?.seq]).toEqual([
      true,
      ['welcome', 'events'],
      1,
    ])
  })

  it('R7 a fault of the store is RETRY_LATER, and the same push may be offered again', async () => {
    const rig = await RoomRig.create()
    rig.onCommit = async () => {
      throw new Error('disk full')
    }
    const failed = await rig.push([addingCommand(1)])
    expect([failed.results, failed.stop?.code]).toEqual([[], 'RETRY_LATER'])
    expect(rig.faults).toHaveLength(1)
    expect((await rig.push([addingCommand(1)])).results).toMatchObject([{ seq: 1 }])
  })

  it('R7 finds a commit in the log that was written though it seemed to fail, and tells everybody', async () => {
    const rig = await RoomRig.create()
    const socket = await rig.join('client-b')
    rig.onCommit = async (write) => {
      await write()
      throw new Error('connection lost')
    }
    expect((await rig.push([addingCommand(1)])).stop?.code).toBe('RETRY_LATER')
    expect(socket.heard).toHaveLength(1)
    await rig.world.advance(2_000)
    expect(socket.heard.at(-1)).toMatchObject({ type: 'events', events: [{ seq: 1 }] })
    expect((await rig.push([addingCommand(1)])).results).toEqual([{ clientSeq: 1, status: 'applied', seq: 1 }])
  })

  it('R8 decides on what another process has committed, and tells its members', async () => {
    const rig = await RoomRig.create()
    const socket = await rig.join('client-b')
    const here = rig.room
    rig.room = rig.open()
    await rig.push([addingCommand(1, 'there')], { clientId: 'client-t' })
    rig.room = here
    const answer = await rig.push([aCommand({ operations: [set('ent_there', { name: 'here' })] })])
    expect(answer.results).toMatchObject([{ status: 'applied', seq: 2 }])
    expect(socket.heard.at(-1)).toMatchObject({ events: [{ seq: 1 }, { seq: 2 }] })
    rig.room = rig.open()
    await rig.push([addingCommand(2, 'more')], { clientId: 'client-t' })
    await here.catchUp()
    expect(socket.heard.at(-1)).toMatchObject({ events: [{ seq: 3 }] })
  })

  it('R9 a command that trips over a bug is rejected alone', async () => {
    const rig = await RoomRig.create()
    const broken = aCommand({ commandId: 'broken', operations: [add(anEntity())] })
    Object.defineProperty(broken, 'operations', {
      get: () => {
        throw new Error('a bug')
      },
    })
    const { results } = await rig.push([broken, addingCommand(2)])
    expect(results).toMatchObject([
      { status: 'rejected', code: 'sync/fault' },
      { status: 'applied', seq: 1 },
    ])
    expect(rig.faults).toHaveLength(1)
  })

  it('R12 a closed room answers RETRY_LATER and says bye', async () => {
    const rig = await RoomRig.create()
    const socket = await rig.join('client-b')
    const waiting = rig.offer([addingCommand(1)])
    const closing = rig.room.close(4000)
    await rig.world.drain()
    await closing
    expect((await waiting).stop?.code).toBe('RETRY_LATER')
    expect((await rig.push([addingCommand(1)])).stop?.code).toBe('RETRY_LATER')
    expect([socket.heard.at(-1), socket.closedWith]).toMatchObject([{ type: 'bye', code: 4000 }, [4000]])
    expect(rig.memory.logOf(rig.modelId)).toEqual([])
  })
})

describe('reading', () => {
  it('R12 whoever comes while the room closes is told to come back, and not that the model is gone', async () => {
    const rig = await RoomRig.create()
    const heard: string[] = []
    const closedWith: number[] = []
    const socket = {
      send: (text: string) => heard.push(text),
      bufferedBytes: () => 0,
      close: (code: number) => closedWith.push(code),
    }
    const joining = rig.room.join({ clientId: 'client-a', actor: anActor(), role: 'editor', socket })
    await rig.room.close(closeCodes.restarting)
    expect(await joining).toBeUndefined()
    expect(closedWith).toEqual([closeCodes.restarting])
    expect(JSON.parse(heard[0] ?? '')).toEqual({ type: 'bye', code: closeCodes.restarting, retryAfterMs: 1_000 })
  })

  it('R13 takes a whole model over as the first command of a model, and as nothing else', async () => {
    const rig = await RoomRig.create()
    const records = [anEntity(), anEntity({ id: 'ent_2', name: 'order' })]
    const whole = modelOf(records)
    const operations = records.map(add)
    const first = rig.offer([aCommand({ operations })], {}, anActor(), { whole })
    await rig.world.drain()
    expect(await first).toEqual({ results: [{ clientSeq: 1, status: 'applied', seq: 1 }], headSeq: 1 })
    const plain = await RoomRig.create()
    await plain.push([aCommand({ operations })])
    expect(rig.memory.logOf(rig.modelId)).toEqual(plain.memory.logOf(plain.modelId))
    expect(await rig.memory.readRecords(rig.modelId)).toEqual(await plain.memory.readRecords(plain.modelId))
    expect(await rig.room.load()).toEqual(await plain.room.load())
    const second = rig.offer([aCommand({ clientSeq: 2, operations })], {}, anActor(), { whole })
    await rig.world.drain()
    expect((await second).results).toMatchObject([{ status: 'rejected', code: 'model/duplicate-id' }])
  })

  it('R10 pulls events in pages, and resets what cannot be continued', async () => {
    const rig = await RoomRig.create()
    await rig.push([1, 2, 3].map((clientSeq) => addingCommand(clientSeq)))
    const pull = (since: number, epoch = 'epoch-1') => rig.room.pull({ modelId: rig.modelId, epoch, since })
    expect(await pull(1)).toMatchObject({ events: [{ seq: 2 }, { seq: 3 }], headSeq: 3, more: false })
    expect(await pull(3)).toEqual({ events: [], headSeq: 3, more: false })
    expect(await pull(4)).toEqual({ reset: true, reason: 'FUTURE' })
    expect(await pull(0, 'epoch-0')).toEqual({ reset: true, reason: 'EPOCH' })
    await rig.memory.models.remove(rig.modelId, 5)
    expect(await pull(0)).toEqual({ reset: true, reason: 'NOT_FOUND' })
  })

  it('R11 announces a large event as its seq only', async () => {
    const rig = await RoomRig.create()
    const socket = await rig.join('client-b')
    const large = anEntity({ id: 'ent_large', description: 'x'.repeat(70_000) })
    await rig.push([aCommand({ operations: [add(large)] }), addingCommand(2)])
    const told = socket.heard.at(-1)
    expect(told).toMatchObject({ type: 'events', events: [{ seq: 1 }, { seq: 2, name: 'add-entity' }] })
    expect(JSON.stringify(told).length).toBeLessThan(2_000)
  })

  it('P1 a push is as large as the number of its commands allows', () => {
    expect([isPushSizeAllowed(1, 16 * 1024 * 1024), isPushSizeAllowed(1, 16 * 1024 * 1024 + 1)]).toEqual([true, false])
    expect([isPushSizeAllowed(2, 256 * 1024), isPushSizeAllowed(2, 256 * 1024 + 1)]).toEqual([true, false])
  })
})
