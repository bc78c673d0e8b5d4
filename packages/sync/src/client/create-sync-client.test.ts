import { type Command, getRecord, getRecordOf, type Operation } from '@c360/model'
import { describe, expect, it } from 'vitest'
import { limits } from '../protocol/limits.ts'
import type { PushInput } from '../protocol/push.ts'
import { add, anActor, anEntity, remove, set } from '../testing/builders.ts'
import { Session } from '../testing/simulation/session.ts'
import type { SimulatedClient } from '../testing/simulation/simulated-client.ts'
import { settle } from '../testing/simulation/world.ts'
import { PermanentFault, type Transport } from './transport.ts'

function editing(...operations: readonly Operation[]): Command {
  return { name: 'edit', operations }
}

/** Two tabs of two people on one small model, everything arrived. `push` sees every push on its way. */
async function openTwo(
  options: { push?: (input: PushInput, send: Transport['push']) => ReturnType<Transport['push']> } = {},
): Promise<{ session: Session; ada: SimulatedClient; ben: SimulatedClient }> {
  const { push } = options
  const session = await Session.open(
    { clientCount: 2, processCount: 1, seed: 1, steps: [] },
    push === undefined
      ? {}
      : {
          wrapTransport: (transport) => ({
            load: () => transport.load(),
            pull: (input) => transport.pull(input),
            openLive: (handlers) => transport.openLive(handlers),
            push: (input) => push(input, (sent) => transport.push(sent)),
          }),
        },
  )
  const [ada, ben] = session.tabs
  if (ada === undefined || ben === undefined) throw new Error('two tabs were asked for')
  return { session, ada, ben }
}

function nameOf(tab: SimulatedClient, id = 'ent_1'): string | undefined {
  return getRecordOf(tab.client.getSnapshot().model, 'entity', id)?.name
}

function has(tab: SimulatedClient, id: string): boolean {
  return getRecord(tab.client.getSnapshot().model, id) !== undefined
}

describe('editing', () => {
  it('C1 shows an edit at once, and refuses one that does not apply without a trace', async () => {
    const { ada } = await openTwo()
    expect(ada.client.submit(editing(set('ent_1', { name: 'first' }))).ok).toBe(true)
    expect(nameOf(ada)).toBe('first')
    const before = ada.client.getSnapshot()
    expect(before).toMatchObject({ savedState: 'saving', pendingCount: 1, confirmedSeq: 1 })
    const refused = ada.client.submit(editing(set('ent_none', { name: 'x' })))
    expect(refused).toMatchObject({ ok: false, error: { code: 'model/gone' } })
    expect(ada.client.getSnapshot()).toBe(before)
  })

  it('C1 does not send what changes nothing', async () => {
    const { session, ada } = await openTwo()
    const before = ada.client.getSnapshot()
    expect(ada.client.submit(editing())).toEqual({ ok: true, value: { commandId: '' } })
    expect(ada.client.submit(editing(set('ent_1', { name: 'ent_1' })))).toEqual({ ok: true, value: { commandId: '' } })
    await session.world.drain()
    expect(ada.client.getSnapshot()).toBe(before)
  })

  it('C1, I8 replays what is pending on what others did', async () => {
    const { session, ada, ben } = await openTwo()
    ada.client.submit(editing(set('ent_1', { description: 'mine' })))
    ben.client.submit(editing(set('ent_1', { name: 'theirs' }), remove('ent_2')))
    await session.world.drain()
    await session.world.advance(20)
    for (const tab of [ada, ben]) {
      expect(getRecordOf(tab.client.getSnapshot().model, 'entity', 'ent_1')).toMatchObject({
        name: 'theirs',
        description: 'mine',
      })
      expect(tab.client.getSnapshot()).toMatchObject({ savedState: 'saved', pendingCount: 0, confirmedSeq: 3 })
    }
  })

  it('C2 an own event as predicted leaves the view and its records alone', async () => {
    const { session, ada } = await openTwo()
    ada.client.submit(editing(set('ent_1', { name: 'first' })))
    const predicted = ada.client.getSnapshot().model
    await session.settleAll()
    expect(ada.client.getSnapshot()).toMatchObject({ confirmedSeq: 2, pendingCount: 0 })
    expect(ada.client.getSnapshot().model).toBe(predicted)
  })

  it('C3 tells listeners of others at most once a frame, and who changed what', async () => {
    const { session, ada, ben } = await openTwo()
    for (const name of ['a', 'b', 'c']) ben.client.submit(editing(set('ent_1', { name })))
    const told: string[] = []
    ada.client.subscribe(() => told.push(nameOf(ada) ?? ''))
    await session.world.drain()
    expect(told).toEqual([])
    await session.world.advance(20)
    expect(told).toEqual(['c'])
    const { lastChanges } = ada.client.getSnapshot()
    expect(lastChanges?.map(({ actor, recordIds }) => [actor.name, recordIds])).toEqual([
      ['Brisk Otter', ['ent_1']],
      ['Brisk Otter', ['ent_1']],
      ['Brisk Otter', ['ent_1']],
    ])
  })

  it('C4 is on the device’s disk before it is sent', async () => {
    const pushed: string[] = []
    const kept = new Set<string>()
    const { session, ada } = await openTwo({
      push: (input, send) => {
        for (const { commandId } of input.commands) pushed.push(`${commandId} ${kept.has(commandId)}`)
        return send(input)
      },
    })
    pushed.length = 0
    const submitted = ada.client.submit(editing(set('ent_1', { name: 'first' })))
    await settle()
    expect(pushed).toEqual([])
    session.world.deliver(0)
    for (const commandId of ada.keptIds) kept.add(commandId)
    await settle()
    expect(pushed).toEqual([`${submitted.ok && submitted.value.commandId} true`])
  })

  it('C4 where the device keeps nothing, sends all the same and never says kept', async () => {
    const { session, ada } = await openTwo({ push: () => Promise.reject(new Error('no network')) })
    ada.client.submit(editing(set('ent_1', { name: 'first' })))
    await settle()
    session.world.drop(0)
    await settle()
    expect(ada.client.getSnapshot().savedState).toBe('saving')
    await session.world.advance(5_000)
    await session.world.drain()
    expect(ada.client.getSnapshot().savedState).toBe('kept-on-device')
  })

  it('C5 sends one push at a time, within the limits', async () => {
    const sizes: number[] = []
    let inFlight = 0
    let most = 0
    const { session, ada } = await openTwo({
      push: async (input, send) => {
        inFlight += 1
        most = Math.max(most, inFlight)
        sizes.push(input.commands.length)
        expect(input.commands.length === 1 || JSON.stringify(input).length <= limits.pushSizeBytes).toBe(true)
        return await send(input).finally(() => {
          inFlight -= 1
        })
      },
    })
    sizes.length = 0
    for (let number = 0; number < 120; number += 1) ada.client.submit(editing(set('ent_1', { name: `n${number}` })))
    for (let number = 0; number < 4; number += 1)
      ada.client.submit(editing(set('ent_1', { description: `${number}${'x'.repeat(99_000)}` })))
    ada.client.submit(
      editing(
        ...Array.from({ length: 5 }, (_, at) =>
          set(`ent_${1 + (at % 3)}`, { [at < 3 ? 'grain' : 'trigger']: 'y'.repeat(90_000) }),
        ),
      ),
    )
    await session.settleAll()
    expect(most).toBe(1)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(125)
    expect(sizes).toContain(50)
    expect(sizes.at(-1)).toBe(1)
    expect(ada.client.getSnapshot()).toMatchObject({ pendingCount: 0, rejections: [] })
  })

  it('C6 an answer alone leaves a command pending, and says it is saved', async () => {
    const { session, ada } = await openTwo()
    ada.cutLine()
    ada.client.submit(editing(add(anEntity({ id: 'ent_new' }))))
    await session.world.drain()
    expect(has(ada, 'ent_new')).toBe(true)
    expect(ada.client.getSnapshot().savedState).toBe('saved')
    await session.settleAll()
    expect(ada.client.getSnapshot()).toMatchObject({ pendingCount: 0, connection: 'live', confirmedSeq: 2 })
  })
})

describe('saved states', () => {
  it('I2 says kept only without the server, saving on the way, saved on the server’s disk', async () => {
    let isDown = false
    const { session, ada } = await openTwo({
      push: (input, send) => (isDown ? Promise.reject(new Error('no network')) : send(input)),
    })
    const state = () => ada.client.getSnapshot().savedState
    expect(state()).toBe('saved')
    isDown = true
    ada.client.submit(editing(set('ent_1', { name: 'first' })))
    expect(state()).toBe('saving')
    await session.world.drain()
    expect(state()).toBe('kept-on-device')
    isDown = false
    await session.settleAll()
    expect(state()).toBe('saved')
  })
})

describe('undo and redo', () => {
  it('C8 undo of what was never sent cancels it; redo issues it anew', async () => {
    const { session, ada } = await openTwo()
    ada.client.submit(editing(set('ent_1', { name: 'first' })))
    ada.client.submit(editing(add(anEntity({ id: 'ent_new' }))))
    ada.client.undo()
    expect([has(ada, 'ent_new'), ada.client.getSnapshot().pendingCount]).toEqual([false, 1])
    ada.client.undo()
    expect([nameOf(ada), ada.client.getSnapshot().pendingCount]).toEqual(['ent_1', 0])
    ada.client.redo()
    ada.client.redo()
    expect([nameOf(ada), has(ada, 'ent_new'), ada.client.getSnapshot().redo]).toEqual(['first', true, undefined])
    await session.settleAll()
    expect(session.store.logOf(session.modelId).map(({ event }) => event.undoOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(ada.client.getSnapshot()).toMatchObject({ pendingCount: 0, rejections: [] })
  })

  it('C9 undo of what is on its way waits in its turn, and shows at once', async () => {
    const { session, ada, ben } = await openTwo()
    ada.client.submit(editing(set('ent_1', { name: 'first' })))
    await settle()
    session.world.deliver(0)
    await settle()
    expect(ada.pushedIds.size).toBe(2)
    ada.client.undo()
    expect([nameOf(ada), ada.client.getSnapshot().pendingCount]).toEqual(['ent_1', 2])
    await session.settleAll()
    expect([nameOf(ada), nameOf(ben)]).toEqual(['ent_1', 'ent_1'])
    ada.client.redo()
    expect(nameOf(ada)).toBe('first')
    await session.settleAll()
    expect([nameOf(ada), nameOf(ben)]).toEqual(['first', 'first'])
    ada.client.undo()
    await session.settleAll()
    expect([nameOf(ben), session.store.logOf(session.modelId).length]).toEqual(['ent_1', 5])
  })

  it('C9, I10 a prediction leaves what others have written', async () => {
    const { session, ada, ben } = await openTwo()
    ada.client.submit(editing(set('ent_1', { name: 'mine', description: 'mine' })))
    await session.settleAll()
    ben.client.submit(editing(set('ent_1', { name: 'theirs' })))
    await session.settleAll()
    ada.client.undo()
    const entity = () => getRecordOf(ada.client.getSnapshot().model, 'entity', 'ent_1')
    expect(entity()).toMatchObject({ name: 'theirs' })
    expect(entity()?.description).toBeUndefined()
    await session.settleAll()
    expect(entity()?.description).toBeUndefined()
    expect(ada.client.getSnapshot().rejections).toMatchObject([{ code: 'sync/undo-partial', isUndo: true }])
  })

  it('C10, I12 undo, redo and rejections survive a reload', async () => {
    const { session, ada, ben } = await openTwo()
    ben.client.submit(editing(set('ent_1', { name: 'first' })))
    ben.client.submit(editing(set('ent_2', { name: 'second' })))
    await session.settleAll()
    ben.client.undo()
    await session.settleAll()
    // Ada removes it while Ben, who has not heard of that, renames it.
    ben.cutLine()
    ada.client.submit(editing(remove('ent_3')))
    ben.client.submit(editing(set('ent_3', { name: 'too late' })))
    ada.client.submit(editing(remove('ent_3')))
    await session.settleAll()
    const before = ben.client.getSnapshot()
    ben.reload()
    await session.settleAll()
    const after = ben.client.getSnapshot()
    expect([after.undo, after.redo, after.rejections]).toEqual([before.undo, before.redo, before.rejections])
    expect(after.undo?.label).toContain('first')
    ben.client.undo()
    expect(nameOf(ben)).toBe('ent_1')
    await session.settleAll()
    expect(nameOf(ada)).toBe('ent_1')
  })

  it('C10 a chain of undo and redo goes on over reloads', async () => {
    const { session, ada, ben } = await openTwo()
    for (const name of ['first', 'second']) ada.client.submit(editing(set('ent_1', { name })))
    await session.settleAll()
    const seen: (string | undefined)[] = []
    for (const step of ['undo', 'undo', 'redo', 'undo', 'redo', 'redo', 'undo'] as const) {
      ada.client[step]()
      await settle()
      session.world.deliver(0)
      // Once with the step kept and on its way, once with it done.
      ada.reload()
      await session.settleAll()
      ada.reload()
      await session.settleAll()
      seen.push(nameOf(ada))
      expect(nameOf(ben)).toBe(nameOf(ada))
    }
    expect(seen).toEqual(['first', 'ent_1', 'first', 'ent_1', 'first', 'second', 'first'])
    expect(ada.client.getSnapshot().rejections).toEqual([])
  })

  it('C13, U1 of a group that somebody has overwritten in part, the rest is undone and redone', async () => {
    const { session, ada, ben } = await openTwo()
    const texts = () =>
      ['ent_1', 'ent_2'].map((id) => getRecordOf(ben.client.getSnapshot().model, 'entity', id)?.description)
    for (const id of ['ent_1', 'ent_2']) {
      ada.client.submit(editing(set(id, { description: 'ada' })), { groupId: 'typing' })
    }
    await session.settleAll()
    ben.client.submit(editing(set('ent_1', { description: 'ben' })))
    await session.settleAll()
    ada.client.undo()
    await session.settleAll()
    expect(texts()).toEqual(['ben', undefined])
    expect(ada.client.getSnapshot().rejections).toMatchObject([{ code: 'sync/undo-partial' }])
    ada.client.redo()
    await session.settleAll()
    expect(texts()).toEqual(['ben', 'ada'])
  })

  it('U7 what somebody has removed meanwhile is neither undone nor redone, and that is shown', async () => {
    const { session, ada, ben } = await openTwo()
    ada.client.submit(editing(remove('att_1')))
    ada.client.submit(editing(set('ent_2', { description: 'ada' })))
    await session.settleAll()
    ada.client.undo()
    await session.settleAll()
    ben.client.submit(editing(remove('ent_1'), remove('ent_2')))
    await session.settleAll()
    ada.client.redo()
    await session.settleAll()
    ada.client.undo()
    await session.settleAll()
    const { rejections, undo, redo, pendingCount, savedState } = ada.client.getSnapshot()
    expect(rejections.map(({ code, isUndo }) => [code, isUndo])).toEqual([
      ['sync/undo-nothing-left', true],
      ['sync/undo-nothing-left', true],
    ])
    expect([undo, redo, pendingCount, savedState]).toEqual([expect.anything(), undefined, 0, 'saved'])
    expect([has(ada, 'att_1'), has(ada, 'ent_2')]).toEqual([false, false])
  })

  it('C13 commands of one group are one step', async () => {
    const { session, ada, ben } = await openTwo()
    for (const text of ['a', 'ab', 'abc']) {
      ada.client.submit(editing(set('ent_1', { description: text })), { groupId: 'typing' })
      await session.settleAll()
    }
    ada.client.undo()
    await session.settleAll()
    const description = (tab: SimulatedClient) =>
      getRecordOf(tab.client.getSnapshot().model, 'entity', 'ent_1')?.description
    expect([description(ada), description(ben)]).toEqual([undefined, undefined])
    ada.client.redo()
    await session.settleAll()
    expect([description(ada), description(ben)]).toEqual(['abc', 'abc'])
  })
})

describe('opening', () => {
  it('C11 shows the kept copy at once, and pulls what came since', async () => {
    const { session, ada, ben } = await openTwo()
    await session.settleAll()
    ada.client.close()
    ben.client.submit(editing(set('ent_1', { name: 'meanwhile' })))
    await session.settleAll()
    ada.reload()
    await settle()
    expect([ada.client.getSnapshot().phase, nameOf(ada)]).toEqual(['ready', 'ent_1'])
    await session.settleAll()
    expect(nameOf(ada)).toBe('meanwhile')
  })

  it('C7 offers what is pending again when the database is another one', async () => {
    const { session, ada, ben } = await openTwo()
    await session.run({ kind: 'backup' })
    ben.client.submit(editing(set('ent_1', { name: 'lost with the disk' })))
    await session.settleAll()
    const clientId = session.store.logOf(session.modelId)[0]?.event.clientId
    ada.client.submit(editing(set('ent_2', { name: 'pending' })))
    await session.run({ kind: 'restore' })
    await session.settleAll()
    const log = session.store.logOf(session.modelId)
    expect([nameOf(ada), nameOf(ada, 'ent_2'), nameOf(ben, 'ent_2')]).toEqual(['ent_1', 'pending', 'pending'])
    expect(log.map(({ event }) => event.clientSeq)).toEqual([1, 1])
    expect(log[1]?.event.clientId).not.toBe(clientId)
  })

  it('C7 offers again under a new clientId after a gap', async () => {
    let isForgetful = true
    const { session, ada } = await openTwo({
      push: async (input, send) => {
        if (input.clientId !== 'tab0' || input.commands[0]?.clientSeq === 1 || !isForgetful) return send(input)
        isForgetful = false
        return { results: [], stop: { code: 'GAP', expectedClientSeq: 1 }, headSeq: 1 }
      },
    })
    ada.client.submit(editing(set('ent_1', { name: 'first' })))
    await session.settleAll()
    const last = session.store.logOf(session.modelId).at(-1)?.event
    expect([last?.clientSeq, last?.clientId === 'tab0', nameOf(ada)]).toEqual([1, false, 'first'])
  })

  it('C7 offers again under a new clientId where the old one is another person’s', async () => {
    const { session, ada } = await openTwo({
      push: async (input, send) =>
        input.clientId === 'tab0' && input.commands[0]?.clientSeq !== 1
          ? { results: [], stop: { code: 'FORBIDDEN' }, headSeq: 1 }
          : send(input),
    })
    ada.client.submit(editing(set('ent_1', { name: 'first' })))
    await session.settleAll()
    expect(ada.client.getSnapshot()).toMatchObject({ pendingCount: 0, savedState: 'saved' })
    expect(session.store.logOf(session.modelId)).toHaveLength(2)
  })

  it('C12 stops with a failure where nothing can come of going on, and keeps the outbox', async () => {
    const { session, ada } = await openTwo({
      push: (input, send) =>
        input.commands[0]?.clientSeq === 1
          ? send(input)
          : Promise.reject(new PermanentFault('upgrade', 'Reload the page.')),
    })
    const submitted = ada.client.submit(editing(set('ent_1', { name: 'first' })))
    await session.settleAll()
    expect(ada.client.getSnapshot()).toMatchObject({
      phase: 'ready',
      failure: { code: 'upgrade', message: 'Reload the page.' },
      savedState: 'kept-on-device',
      pendingCount: 1,
    })
    expect(submitted.ok && ada.keptIds.has(submitted.value.commandId)).toBe(true)
  })

  it('C12 edits of a model that was removed stay on the device, are shown so, and are sent once it is back', async () => {
    const { session, ada, ben } = await openTwo()
    await session.store.models.remove(session.modelId, 1)
    ada.client.submit(editing(set('ent_1', { name: 'kept' })))
    await session.settleAll()
    ada.client.submit(editing(set('ent_2', { name: 'kept as well' })))
    await session.settleAll()
    const shown = ada.client.getSnapshot()
    expect(shown).toMatchObject({ phase: 'ready', savedState: 'kept-on-device', pendingCount: 2 })
    expect([shown.failure?.code, nameOf(ada, 'ent_2')]).toEqual(['not-found', 'kept as well'])
    ada.reload()
    await session.settleAll()
    expect(ada.client.getSnapshot()).toMatchObject({ savedState: 'kept-on-device', failure: { code: 'not-found' } })
    await session.store.models.restore(session.modelId, 2)
    for (const tab of [ada, ben]) tab.reload()
    await session.settleAll()
    expect(ada.client.getSnapshot()).toMatchObject({ savedState: 'saved', pendingCount: 0, rejections: [] })
    expect([nameOf(ben), nameOf(ben, 'ent_2')]).toEqual(['kept', 'kept as well'])
    expect(session.store.logOf(session.modelId)).toHaveLength(3)
  })

  it('C12 edits that were not sent are still shown after a reload where the model cannot be loaded any more', async () => {
    let isGone = false
    const session = await Session.open(
      { clientCount: 1, processCount: 1, seed: 1, steps: [] },
      {
        wrapTransport: (transport) => ({
          load: () => (isGone ? Promise.reject(new PermanentFault('not-found', '')) : transport.load()),
          pull: (input) => transport.pull(input),
          push: async (input) =>
            isGone ? { results: [], stop: { code: 'EPOCH' }, headSeq: 0 } : await transport.push(input),
          openLive: (handlers) => transport.openLive(handlers),
        }),
      },
    )
    const [ada] = session.tabs
    if (ada === undefined) throw new Error('one tab was asked for')
    isGone = true
    ada.client.submit(editing(set('ent_1', { name: 'kept' })))
    for (let times = 0; times < 2; times += 1) {
      await session.settleAll()
      expect(ada.client.getSnapshot()).toMatchObject({
        phase: 'ready',
        failure: { code: 'not-found' },
        pendingCount: 1,
      })
      expect(nameOf(ada)).toBe('kept')
      ada.reload()
    }
  })

  it('C12 a model that is gone is a failure', async () => {
    const { session, ada } = await openTwo()
    await session.store.models.remove(session.modelId, 1)
    ada.client.submit(editing(set('ent_1', { name: 'first' })))
    await session.settleAll()
    expect(ada.client.getSnapshot().failure?.code).toBe('not-found')
  })
})

describe('the live line', () => {
  /** Two tabs; what Ada hears on her line passes through `hear` first. */
  async function openListening(hear: (text: string) => readonly string[]) {
    let pullCount = 0
    let lineCount = 0
    const session = await Session.open(
      { clientCount: 2, processCount: 1, seed: 1, steps: [] },
      {
        wrapTransport: (transport) => ({
          load: () => transport.load(),
          push: (input) => transport.push(input),
          pull: (input) => {
            pullCount += 1
            return transport.pull(input)
          },
          openLive: (handlers) => {
            lineCount += 1
            const isAda = lineCount === 1
            return transport.openLive({
              onOpen: () => handlers.onOpen(),
              onClose: (code) => handlers.onClose(code),
              onMessage: (text) => {
                for (const heard of isAda ? hear(text) : [text]) handlers.onMessage(heard)
              },
            })
          },
        }),
      },
    )
    const [ada, ben] = session.tabs
    if (ada === undefined || ben === undefined) throw new Error('two tabs were asked for')
    return { session, ada, ben, pulls: () => pullCount }
  }

  it('I11 pulls where an event is missing before another', async () => {
    let lost = 0
    const { session, ada, ben, pulls } = await openListening((text) => {
      if (!text.includes('"lose me"') || lost > 0) return [text]
      lost += 1
      return []
    })
    const before = pulls()
    ben.client.submit(editing(set('ent_1', { name: 'lose me' })))
    await session.world.drain()
    ben.client.submit(editing(set('ent_2', { name: 'hear me' })))
    await session.world.drain()
    await session.world.advance(20)
    expect([lost, pulls() - before, nameOf(ada), nameOf(ada, 'ent_2')]).toEqual([1, 1, 'lose me', 'hear me'])
  })

  it('I11 takes events that are repeated or in another order once, in order', async () => {
    let held: string | undefined
    const { session, ada, ben, pulls } = await openListening((text) => {
      if (text.includes('"name":"late"')) {
        held = text
        return []
      }
      const late = held
      held = undefined
      return late === undefined ? [text] : [text, late, text, late]
    })
    const before = pulls()
    ben.client.submit(editing(set('ent_1', { name: 'late' })))
    await session.world.drain()
    ben.client.submit(editing(set('ent_1', { description: 'early' })))
    await session.settleAll()
    expect(ada.client.getSnapshot().confirmedSeq).toBe(3)
    expect([nameOf(ada), pulls() - before]).toEqual(['late', 1])
  })

  it('R11, I11 pulls an event that was only announced', async () => {
    const { session, ada, ben, pulls } = await openListening((text) => [text])
    const before = pulls()
    ben.client.submit(editing(set('ent_1', { description: 'x'.repeat(70_000) })))
    await session.settleAll()
    expect(getRecordOf(ada.client.getSnapshot().model, 'entity', 'ent_1')?.description).toHaveLength(70_000)
    expect(pulls() - before).toBe(2)
  })
})

describe('presence', () => {
  it('L2, L3, L8 peers see each other, and not those who have gone', async () => {
    const { session, ada, ben } = await openTwo()
    ben.client.presence.set({ selection: ['ent_1'], cursor: { x: 1, y: 2 } })
    ben.client.presence.set({ cursor: undefined })
    await session.settleAll()
    expect(ada.client.presence.getPeers()).toEqual([
      {
        clientId: 'tab1',
        actor: anActor({ id: 'person-b', name: 'Brisk Otter' }),
        presence: { selection: ['ent_1'], lens: 'entities' },
      },
    ])
    const peers = ada.client.presence.getPeers()
    expect(ada.client.presence.getPeers()).toBe(peers)
    const before = ada.client.getSnapshot()
    ben.client.close()
    await session.world.advance(100)
    await session.world.drain()
    expect(ada.client.presence.getPeers()).toEqual([])
    expect(ada.client.getSnapshot()).toBe(before)
  })

  it('L7 gives up a line that falls silent, and comes back', async () => {
    const { session, ada } = await openTwo()
    ada.silenceLine()
    await session.world.advance(40_000)
    expect(ada.client.getSnapshot().connection).not.toBe('live')
    await session.settleAll()
    expect(ada.client.getSnapshot().connection).toBe('live')
  })
})
