import {
  allRecords,
  emptyModel,
  getRecord,
  type Model,
  type ModelRecord,
  type Operation,
  recordsOf,
  toCanonicalJson,
} from '@c360/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IssuedCommand } from '../protocol/issued-command.ts'
import { decideCommand } from '../room/decide-command.ts'
import type { LogEntry } from '../room/store.ts'
import { add, anActor, anAttribute, anEntity, aSubjectArea, remove, set } from '../testing/builders.ts'
import type { RecordStamps } from './change-stamps.ts'
import { StampLayer } from './stamp-table.ts'

const ada = anActor({ id: 'ada' })
const ben = anActor({ id: 'ben' })

/** A log with its model and stamps, decided command by command. */
class Log {
  model: Model
  readonly stamps = new StampLayer({ get: () => undefined })
  readonly entries: LogEntry[] = []
  #issued = 0

  constructor(...records: readonly ModelRecord[]) {
    this.model = emptyModel
    if (records.length > 0) this.apply(ada, ...records.map(add))
  }

  apply(actor: typeof ada, ...operations: readonly Operation[]): string {
    return this.#take(actor, (commandId) => ({ commandId, clientSeq: 1, name: 'edit', operations }))
  }

  undo(actor: typeof ada, ...undoOf: readonly string[]): string {
    return this.#take(actor, (commandId) => ({ commandId, clientSeq: 1, name: 'edit', undoOf: [...undoOf] }))
  }

  refuse(actor: typeof ada, ...undoOf: readonly string[]): string {
    try {
      this.undo(actor, ...undoOf)
    } catch (refused) {
      return String(refused)
    }
    return 'was not refused'
  }

  skippedOf(commandId: string): readonly string[] {
    return this.entries.find(({ event }) => event.commandId === commandId)?.event.skipped ?? []
  }

  /** Model and stamps as one text. */
  state(): string {
    const stamps = [...allRecords(this.model)].map(({ id }): [string, RecordStamps | undefined] => [
      id,
      this.stamps.get(id),
    ])
    return `${toCanonicalJson(this.model)} ${JSON.stringify(stamps)}`
  }

  field(id: string, name: string): unknown {
    return (getRecord(this.model, id) as unknown as Record<string, unknown> | undefined)?.[name]
  }

  #take(actor: typeof ada, make: (commandId: string) => IssuedCommand): string {
    this.#issued += 1
    const command = make(`command-${this.#issued}`)
    const decided = decideCommand(
      {
        model: this.model,
        stamps: this.stamps,
        seq: this.entries.length + 1,
        actor,
        clientId: actor.id,
        now: 0,
        findEntry: (commandId) => this.entries.find(({ event }) => event.commandId === commandId),
      },
      command,
    )
    if (!decided.ok) throw new Error(`${decided.error.code}: ${decided.error.message}`)
    this.model = decided.value.model
    this.entries.push(decided.value.entry)
    return command.commandId
  }
}

const start = (): Log =>
  new Log(anEntity({ id: 'ent_1', name: 'one' }), anEntity({ id: 'ent_2', name: 'two' }), aSubjectArea())

describe('undo by stamps', () => {
  it('U1 restores a field that nobody has written since, and leaves one that somebody has', () => {
    const log = start()
    const edit = log.apply(ada, set('ent_1', { name: 'first', description: 'mine' }))
    log.apply(ben, set('ent_1', { name: 'theirs' }))
    const undo = log.undo(ada, edit)
    expect([log.field('ent_1', 'name'), log.field('ent_1', 'description')]).toEqual(['theirs', undefined])
    expect(log.skippedOf(undo)).toEqual(['ent_1'])
  })

  it('U1 a value that came back by another hand is not the command’s any more', () => {
    const log = start()
    const edit = log.apply(ada, set('ent_1', { name: 'first' }))
    log.apply(ben, set('ent_1', { name: 'theirs' }))
    log.apply(ben, set('ent_1', { name: 'first' }))
    expect(log.refuse(ada, edit)).toMatch('sync/undo-nothing-left')
    expect(log.field('ent_1', 'name')).toBe('first')
  })

  it('U2 undo, redo and undo again work for ever, whichever command they name', () => {
    const log = start()
    const before = log.state()
    const edit = log.apply(ada, set('ent_1', { name: 'first' }), add(anAttribute()), remove('area_1'))
    const after = log.state()
    let last = edit
    for (let round = 0; round < 6; round += 1) {
      last = log.undo(ada, last)
      expect(log.state()).toBe(round % 2 === 0 ? before : after)
    }
    log.undo(ada, edit)
    expect(log.state()).toBe(before)
  })

  it('U2 somebody else’s undo gives a field back to whom it was', () => {
    const log = start()
    const mine = log.apply(ada, set('ent_1', { name: 'mine' }))
    const theirs = log.apply(ben, set('ent_1', { name: 'theirs' }))
    log.undo(ben, theirs)
    expect(log.field('ent_1', 'name')).toBe('mine')
    log.undo(ada, mine)
    expect(log.field('ent_1', 'name')).toBe('one')
  })

  it('U3 keeps an added record that somebody has written, and what was added linked to it', () => {
    const log = start()
    const adding = log.apply(
      ada,
      add(anEntity({ id: 'ent_9' })),
      add(anAttribute({ id: 'att_9', parent: 'ent_9' })),
      add(anEntity({ id: 'ent_8' })),
    )
    log.apply(ben, set('att_9', { name: 'theirs' }))
    const undo = log.undo(ada, adding)
    expect(['ent_9', 'att_9', 'ent_8'].map((id) => getRecord(log.model, id) !== undefined)).toEqual([true, true, false])
    expect(log.skippedOf(undo)).toEqual(['att_9', 'ent_9'])
  })

  it('U3 keeps an added record that others refer to, also from a record added with it', () => {
    const log = start()
    const adding = log.apply(ada, add(aSubjectArea({ id: 'area_9' })), add(anEntity({ id: 'ent_9' })))
    log.apply(ben, set('ent_9', { subjectArea: 'area_9' }))
    expect(log.refuse(ada, adding)).toMatch('sync/undo-nothing-left')
    const area = log.apply(ada, add(aSubjectArea({ id: 'area_8' })))
    log.apply(ben, set('ent_1', { subjectArea: 'area_8' }))
    expect(log.refuse(ada, area)).toMatch('sync/undo-nothing-left')
    expect(log.field('ent_1', 'subjectArea')).toBe('area_8')
  })

  it('U3 an added record whose later writing was itself undone goes', () => {
    const log = start()
    const adding = log.apply(ada, add(anEntity({ id: 'ent_9' })))
    log.undo(ben, log.apply(ben, set('ent_9', { name: 'theirs' })))
    log.undo(ada, adding)
    expect(getRecord(log.model, 'ent_9')).toBeUndefined()
  })

  it('U4 restores a removed record with everything that went with it', () => {
    const log = start()
    log.apply(ben, add(anAttribute({ parent: 'ent_1' })), set('ent_2', { supertype: 'ent_1' }))
    const before = log.state()
    const removal = log.apply(ada, remove('ent_1'))
    expect(log.field('ent_2', 'supertype')).toBeUndefined()
    log.undo(ada, removal)
    expect(log.state()).toBe(before)
  })

  it('U4 leaves out what has lost its place meanwhile, and names it', () => {
    const log = start()
    log.apply(ben, add(anAttribute({ parent: 'ent_1' })), set('ent_1', { subjectArea: 'area_1' }))
    const attribute = log.apply(ada, remove('att_1'))
    log.apply(ben, remove('ent_1'))
    expect(log.refuse(ada, attribute)).toMatch('sync/undo-nothing-left')
  })

  it('U4, U8 restores a record without its references to what is gone, under the undo’s own stamp', () => {
    const log = start()
    log.apply(ben, set('ent_1', { subjectArea: 'area_1' }))
    const removal = log.apply(ada, remove('ent_1'))
    log.apply(ben, remove('area_1'))
    const undo = log.undo(ada, removal)
    expect(log.field('ent_1', 'name')).toBe('one')
    expect(log.field('ent_1', 'subjectArea')).toBeUndefined()
    const seq = log.entries.find(({ event }) => event.commandId === undo)?.event.seq
    expect(log.stamps.get('ent_1')).toEqual({ added: 1, fields: { subjectArea: seq } })
  })

  it('U5 takes a group back in one command, and gives it back in one', () => {
    const log = start()
    const before = log.state()
    const group = [
      log.apply(ada, set('ent_1', { description: 'a' })),
      log.apply(ada, set('ent_1', { description: 'ab' })),
      log.apply(ada, add(anAttribute({ parent: 'ent_1' }))),
      log.apply(ada, set('att_1', { label: 'x' })),
    ]
    const after = log.state()
    const undo = log.undo(ada, ...group)
    expect(log.state()).toBe(before)
    log.undo(ada, undo)
    expect(log.state()).toBe(after)
  })

  it('U7 says why nothing was undone', () => {
    const log = start()
    expect(log.refuse(ada, 'never-issued')).toMatch('sync/undo-unknown')
    const theirs = log.apply(ben, set('ent_1', { name: 'theirs' }))
    expect(log.refuse(ada, theirs)).toMatch('sync/undo-of-others')
    log.undo(ben, theirs)
    expect(log.refuse(ben, theirs)).toMatch('sync/undo-nothing-left')
  })
})

const anyOperations: fc.Arbitrary<readonly Operation[]> = fc.array(
  fc.oneof(
    fc
      .record({ id: fc.constantFrom('ent_1', 'ent_2', 'ent_3'), name: fc.string({ maxLength: 3 }) })
      .map(({ id, name }) => set(id, { name })),
    fc.constantFrom('ent_1', 'ent_2').map((id) => set(id, { subjectArea: 'area_1', supertype: null })),
    fc.constantFrom('ent_2', 'ent_3').map((id) => set(id, { supertype: 'ent_1' })),
    fc.constantFrom('ent_1', 'ent_2', 'ent_3', 'att_1', 'area_1').map((id) => remove(id)),
    fc.constantFrom('ent_1', 'ent_3').map((id) => add(anEntity({ id }))),
    fc.constantFrom('ent_1', 'ent_3').map((parent) => add(anAttribute({ parent }))),
    fc.constant(add(aSubjectArea())),
    fc.string({ maxLength: 2 }).map((label) => set('att_1', { label })),
  ),
  { minLength: 1, maxLength: 4 },
)
const someCommands = fc.array(anyOperations, { minLength: 1, maxLength: 12 })

function tryApply(log: Log, actor: typeof ada, operations: readonly Operation[]): string[] {
  try {
    return [log.apply(actor, ...operations)]
  } catch {
    return []
  }
}

describe('laws of undo', () => {
  it('U6 everything undone in reverse is the model before, redone it is the model after, stamps included', () => {
    fc.assert(
      fc.property(someCommands, (commands) => {
        const log = start()
        const before = log.state()
        const issued = commands.flatMap((operations) => tryApply(log, ada, operations))
        const after = log.state()
        const undone = [...issued].reverse().flatMap((id) => (hasChanges(log, id) ? [log.undo(ada, id)] : []))
        expect(log.state()).toBe(before)
        for (const id of [...undone].reverse()) log.undo(ada, id)
        expect(log.state()).toBe(after)
      }),
      { numRuns: 300 },
    )
  })

  it('I10 an undo changes only fields whose stamp is of the command, and adds only what the command had removed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), anyOperations), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        (commands, choice) => {
          const log = start()
          const issued = commands.flatMap(([isMine, operations]) => tryApply(log, isMine ? ada : ben, operations))
          const mine = log.entries.filter(({ event }) => issued.includes(event.commandId) && event.actor.id === 'ada')
          const entry = mine[choice % Math.max(1, mine.length)]
          if (entry === undefined) return
          const stampsBefore = new Map(allIds(log).map((id) => [id, log.stamps.get(id)]))
          if (log.refuse(ada, entry.event.commandId) !== 'was not refused') return
          const undo = log.entries.at(-1)
          if (undo !== undefined) expectOwned(entry, undo, stampsBefore)
        },
      ),
      { numRuns: 500 },
    )
  })
})

function expectOwned(
  entry: LogEntry,
  undo: LogEntry,
  stampsBefore: ReadonlyMap<string, RecordStamps | undefined>,
): void {
  const written = new Map(entry.stamps.updated.map((update) => [update.id, update.after]))
  const removedIds = new Set(entry.event.changes.removed.map(({ id }) => id))
  for (const { id } of undo.event.changes.added) expect(removedIds.has(id)).toBe(true)
  const fields = undo.event.changes.updated.flatMap(({ id, before }) =>
    Object.keys(before).map((field) => ({ id, field })),
  )
  for (const { id, field } of fields) {
    const stamps = stampsBefore.get(id)
    expect(stamps?.fields?.[field] ?? stamps?.added).toBe(written.get(id)?.[field])
  }
}

function hasChanges(log: Log, commandId: string): boolean {
  const changes = log.entries.find(({ event }) => event.commandId === commandId)?.event.changes
  return changes !== undefined && changes.added.length + changes.updated.length + changes.removed.length > 0
}

function allIds(log: Log): string[] {
  return [
    ...recordsOf(log.model, 'entity'),
    ...recordsOf(log.model, 'attribute'),
    ...recordsOf(log.model, 'subject-area'),
  ].map(({ id }) => id)
}
