import { describe, expect, it } from 'vitest'
import { closeCodes, limits } from '../protocol/limits.ts'
import type { Presence } from '../protocol/presence.ts'
import { anActor } from '../testing/builders.ts'
import { addingCommand, RoomRig, type TestSocket } from '../testing/room-rig.ts'

const ben = anActor({ id: 'person-b', name: 'Brisk Otter' })

function say(socket: TestSocket, presence: Partial<Presence>): void {
  const message = { type: 'presence', presence: { selection: [], lens: 'entities', ...presence } }
  socket.connection.receive(JSON.stringify(message))
}

function typesHeard(socket: TestSocket): string[] {
  return socket.heard.map(({ type }) => type)
}

const notMessages = [
  '',
  'no json',
  '{"type":"hello"}',
  '{"type":"presence","presence":{"__proto__":1}}',
  'null',
  `"${'x'.repeat(70_000)}"`,
]

describe('live connections', () => {
  it('L1 are welcomed with the head and hear of every event after it', async () => {
    const rig = await RoomRig.create()
    await rig.push([addingCommand(1)])
    const socket = await rig.join('client-b')
    expect(socket.heard).toEqual([{ type: 'welcome', epoch: 'epoch-1', headSeq: 1, role: 'editor', peers: [] }])
    await rig.push([addingCommand(2), addingCommand(3)])
    expect(socket.heard.at(-1)).toMatchObject({ type: 'events', events: [{ seq: 2 }, { seq: 3 }] })
    socket.connection.leave()
    await rig.push([addingCommand(4)])
    expect(typesHeard(socket)).toEqual(['welcome', 'events'])
    expect(rig.room.memberCount).toBe(0)
  })

  it('L2 presence carries the identity of its connection, and nobody hears their own', async () => {
    const rig = await RoomRig.create()
    const [a, b] = [await rig.join('client-a'), await rig.join('client-b', ben)]
    say(b, { selection: ['ent_1'] })
    await rig.world.advance(100)
    expect(a.heard.at(-1)).toMatchObject({
      type: 'presence',
      peers: [{ clientId: 'client-b', actor: ben, presence: { selection: ['ent_1'] } }],
    })
    expect(typesHeard(b)).toEqual(['welcome'])
    const late = await rig.join('client-c')
    expect(late.heard[0]).toMatchObject({ peers: [{ clientId: 'client-b' }] })
  })

  it('L3 presence is told at most 15 times a second, the newest always', async () => {
    const rig = await RoomRig.create()
    const [a, b] = [await rig.join('client-a'), await rig.join('client-b')]
    for (let x = 1; x <= 100; x += 1) {
      say(b, { cursor: { x, y: 0 } })
      await rig.world.advance(10)
    }
    await rig.world.advance(100)
    const told = a.heard.filter(({ type }) => type === 'presence')
    expect(told.length).toBeLessThanOrEqual(16)
    expect(told.length).toBeGreaterThan(10)
    expect(told.at(-1)).toMatchObject({ peers: [{ presence: { cursor: { x: 100 } } }] })
  })

  it('L4 a slow socket gets nothing, and a hint to pull once it has room again', async () => {
    const rig = await RoomRig.create()
    const slow = await rig.join('client-b')
    slow.bufferedBytes = limits.slowSocketBytes + 1
    await rig.push([addingCommand(1), addingCommand(2)])
    await rig.world.advance(1_000)
    expect(typesHeard(slow)).toEqual(['welcome'])
    slow.bufferedBytes = 0
    await rig.world.advance(1_000)
    expect(slow.heard.at(-1)).toEqual({ type: 'events', events: [{ seq: 2 }] })
    await rig.push([addingCommand(3)])
    expect(slow.heard.at(-1)).toMatchObject({ type: 'events', events: [{ seq: 3, name: 'add-entity' }] })
  })

  it('L4, L8 presence alone does not pile up at a slow socket, which then hears who is there and who left', async () => {
    const rig = await RoomRig.create()
    const slow = await rig.join('client-a')
    const [b, c] = [await rig.join('client-b', ben), await rig.join('client-c', ben)]
    say(b, {})
    say(c, {})
    await rig.world.advance(100)
    slow.bufferedBytes = limits.slowSocketBytes + 1
    slow.heard.length = 0
    say(b, { selection: ['ent_1'] })
    c.connection.leave()
    await rig.world.advance(1_000)
    expect(typesHeard(slow)).toEqual([])
    slow.bufferedBytes = 0
    await rig.world.advance(1_000)
    expect(slow.heard.at(-1)).toMatchObject({
      type: 'presence',
      peers: [{ clientId: 'client-b', presence: { selection: ['ent_1'] } }],
      left: ['client-c'],
    })
  })

  it('L4 a stuck socket is closed, at once or after a while', async () => {
    const rig = await RoomRig.create()
    const [full, slow] = [await rig.join('client-b'), await rig.join('client-c')]
    full.bufferedBytes = limits.stuckSocketBytes + 1
    slow.bufferedBytes = limits.slowSocketBytes + 1
    await rig.push([addingCommand(1)])
    expect([full.closedWith, slow.closedWith]).toEqual([[closeCodes.tooSlow], []])
    await rig.world.advance(11_000)
    expect([slow.closedWith, rig.room.memberCount]).toEqual([[closeCodes.tooSlow], 0])
  })

  it('L5 a newer connection replaces the older, whose late words and end count for nothing', async () => {
    const rig = await RoomRig.create()
    const [watcher, older] = [await rig.join('client-a'), await rig.join('client-b')]
    const newer = await rig.join('client-b')
    expect([older.closedWith, rig.room.memberCount]).toEqual([[closeCodes.replaced], 2])
    say(older, { selection: ['old'] })
    older.connection.leave()
    await rig.world.advance(100)
    expect(typesHeard(watcher)).toEqual(['welcome'])
    await rig.push([addingCommand(1)])
    expect(typesHeard(newer)).toEqual(['welcome', 'events'])
  })

  it('L5 nobody takes the place of another person’s client, nor speaks or leaves for it', async () => {
    const rig = await RoomRig.create()
    const [watcher, own] = [await rig.join('client-a'), await rig.join('client-b')]
    say(own, { selection: ['mine'] })
    const guest = await rig.join('client-b', ben)
    say(guest, { selection: ['theirs'] })
    await rig.world.advance(100)
    expect(own.closedWith).toEqual([])
    const { peers } = watcher.heard.at(-1) as Extract<TestSocket['heard'][number], { type: 'presence' }>
    expect(peers.map(({ actor, presence }) => [actor.id, presence.selection])).toEqual([
      ['person-a', ['mine']],
      ['person-b', ['theirs']],
    ])
    guest.connection.leave()
    await rig.push([addingCommand(1)])
    expect(typesHeard(own).at(-1)).toBe('events')
    expect((await rig.join('client-c')).heard[0]).toMatchObject({ peers: [{ clientId: 'client-b', actor: anActor() }] })
  })

  it('L6 a flood of messages closes the socket, what a stuck line brings at once does not', async () => {
    const rig = await RoomRig.create()
    const [busy, flooding] = [await rig.join('client-a'), await rig.join('client-b')]
    const perSecond = limits.presencePerSecond
    for (let count = 0; count < 30 * perSecond; count += 1) say(busy, {})
    for (let second = 0; second < 100; second += 1) {
      await rig.world.advance(1_000)
      for (let count = 0; count <= perSecond; count += 1) say(busy, {})
    }
    for (let count = 0; count < 100 * perSecond; count += 1) say(flooding, {})
    expect([busy.closedWith, flooding.closedWith]).toEqual([[], [closeCodes.badMessage]])
  })

  it.each(notMessages)('L6 a message that is none closes the socket: %.30s', async (text) => {
    const rig = await RoomRig.create()
    const socket = await rig.join('client-b')
    socket.connection.receive(text)
    expect([socket.closedWith, rig.room.memberCount]).toEqual([[closeCodes.badMessage], 0])
  })

  it('L7 a ping is answered', async () => {
    const rig = await RoomRig.create()
    const socket = await rig.join('client-b')
    socket.connection.receive('{"type":"ping"}')
    expect(socket.heard.at(-1)).toEqual({ type: 'pong' })
  })

  it('L8 who leaves is told to have left', async () => {
    const rig = await RoomRig.create()
    const [a, b] = [await rig.join('client-a'), await rig.join('client-b')]
    say(b, {})
    await rig.world.advance(100)
    b.connection.leave()
    b.connection.leave()
    await rig.world.advance(100)
    expect(a.heard.at(-1)).toEqual({ type: 'presence', peers: [], left: ['client-b'] })
  })
})
