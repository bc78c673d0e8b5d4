import { allRecords, applyChanges, emptyModel, fromRecords, getRecord, type Model, toCanonicalJson } from '@c360/model'
import type { SyncEvent } from '../../protocol/sync-event.ts'
import type { LogEntry } from '../../room/store.ts'
import type { Session, Submitted } from './session.ts'

/** A rule that a session has broken. */
export class BrokenInvariant extends Error {
  constructor(number: string, message: string) {
    super(`${number}: ${message}`)
    this.name = 'BrokenInvariant'
  }
}

function demand(isTrue: boolean, number: string, message: () => string): void {
  if (!isTrue) throw new BrokenInvariant(number, message())
}

/** Checks what must hold at every moment. */
export function checkMoment(session: Session): void {
  const log = session.store.logOf(session.modelId)
  const seqById = new Map(log.map(({ event }) => [event.commandId, event.seq]))
  const rejected = new Set(session.store.rejectionsOf(session.modelId).map(({ commandId }) => commandId))
  for (const tab of session.tabs) tab.knownSeq = Math.max(tab.knownSeq, tab.client.getSnapshot().confirmedSeq)
  for (const one of session.submitted) {
    checkOwnEdit(session, one, seqById)
    checkSavedState(session, one, seqById.has(one.commandId) || rejected.has(one.commandId))
  }
}

function checkOwnEdit(session: Session, one: Submitted, seqById: ReadonlyMap<string, number>): void {
  const snapshot = one.tab.client.getSnapshot()
  if (one.addedId === undefined || one.mayBeUndone || one.mayBeMissing || snapshot.phase !== 'ready') return
  if (session.wasRestored) return
  const seq = seqById.get(one.commandId)
  // The outcome is known; after a reload the kept copy may be a little behind what the tab had seen.
  if (seq !== undefined && seq <= one.tab.knownSeq) return
  demand(
    getRecord(snapshot.model, one.addedId) !== undefined,
    'I8',
    () => `${one.addedId} left the view of ${one.tab.name}`,
  )
}

function checkSavedState(session: Session, one: Submitted, isDecided: boolean): void {
  const { savedState, phase } = one.tab.client.getSnapshot()
  if (phase !== 'ready' || one.mayBeMissing || session.wasRestored || isDecided) return
  demand(savedState !== 'saved', 'I2', () => `${one.commandId} is shown as saved, and the server does not have it`)
  const isKept = one.tab.keptIds.has(one.commandId)
  demand(savedState !== 'kept-on-device' || isKept, 'I2', () => `${one.commandId} is shown as kept, and is not`)
}

/** Checks what must hold once everything has arrived. */
export function checkEnd(session: Session): void {
  const log = session.store.logOf(session.modelId)
  checkLog(log)
  const final = checkReplay(log)
  checkOutcomes(session, log)
  checkTabs(session, log.length, final)
  checkUndo(log)
}

function checkLog(log: readonly LogEntry[]): void {
  log.forEach(({ event }, index) => {
    demand(event.seq === index + 1, 'I4', () => `seq ${event.seq} stands at place ${index + 1}`)
  })
  const ids = new Set<string>()
  for (const { event } of log) {
    demand(!ids.has(event.commandId), 'I3', () => `${event.commandId} was applied twice`)
    ids.add(event.commandId)
  }
}

function checkReplay(log: readonly LogEntry[]): Model {
  let model = emptyModel
  for (const { event } of log) {
    model = applyChanges(model, event.changes)
    const whole = fromRecords(allRecords(model))
    demand(whole.ok, 'I7', () => `at seq ${event.seq} the model is not whole`)
  }
  return model
}

function checkOutcomes(session: Session, log: readonly LogEntry[]): void {
  const applied = new Set(log.map(({ event }) => event.commandId))
  const rejected = new Set(session.store.rejectionsOf(session.modelId).map(({ commandId }) => commandId))
  for (const { commandId, mayBeMissing } of session.submitted) {
    const count = Number(applied.has(commandId)) + Number(rejected.has(commandId))
    demand(count <= 1, 'I1', () => `${commandId} was both applied and rejected`)
    demand(count === 1 || mayBeMissing || session.wasRestored, 'I1', () => `${commandId} came to nothing`)
  }
  for (const tab of session.tabs) {
    const shown = new Set(tab.client.getSnapshot().rejections.map((rejection) => rejection.commandId))
    for (const commandId of tab.pushedIds) {
      const isOwed = tab.keptIds.has(commandId) && !session.wasRestored
      const isDecided = applied.has(commandId) || rejected.has(commandId)
      demand(isDecided || !isOwed, 'I1', () => `${commandId} was sent and came to nothing`)
      if (isOwed && rejected.has(commandId)) {
        demand(shown.has(commandId), 'I12', () => `${commandId} was rejected, and ${tab.name} does not show it`)
      }
    }
  }
}

function checkTabs(session: Session, headSeq: number, final: Model): void {
  const text = toCanonicalJson(final)
  for (const tab of session.tabs) {
    const { phase, confirmedSeq, pendingCount, model, savedState } = tab.client.getSnapshot()
    demand(phase === 'ready', 'I6', () => `${tab.name} is ${phase}`)
    demand(pendingCount === 0, 'I1', () => `${tab.name} still waits for ${pendingCount}`)
    demand(confirmedSeq === headSeq, 'I11', () => `${tab.name} is at ${confirmedSeq} of ${headSeq}`)
    demand(toCanonicalJson(model) === text, 'I6', () => `${tab.name} shows another model than the log makes`)
    demand(savedState === 'saved', 'I2', () => `${tab.name} says ${savedState} with nothing pending`)
  }
}

/** Checks that the stored records are what the log makes. */
export async function checkStored(session: Session): Promise<void> {
  const stored = await session.store.readRecords(session.modelId)
  const records = fromRecords((stored?.records ?? []).map(({ record }) => record))
  const replayed = checkReplay(session.store.logOf(session.modelId))
  demand(
    records.ok && toCanonicalJson(records.value) === toCanonicalJson(replayed),
    'I5',
    () => 'records and log differ',
  )
}

// Told apart by people, not by stamps: what an undo replaces was put there by its own person, or is theirs and was given back by others.
function checkUndo(log: readonly LogEntry[]): void {
  const authorByField = new Map<string, string>()
  const toucherByField = new Map<string, string>()
  const formerById = new Map<string, ReadonlyMap<string, string>>()
  for (const { event } of log) {
    const former = new Map<string, string>()
    const undone = [...(event.undoOf ?? [])].reverse().flatMap((id) => formerById.get(id) ?? [])
    for (const key of updatedFields(event)) {
      const author = authorByField.get(key) ?? event.actor.id
      const toucher = toucherByField.get(key) ?? event.actor.id
      const isOwn = author === event.actor.id || toucher === event.actor.id
      demand(event.undoOf === undefined || isOwn, 'I10', () => `seq ${event.seq} undid what ${author} wrote in ${key}`)
      former.set(key, author)
      toucherByField.set(key, event.actor.id)
      authorByField.set(key, undone.flatMap((fields) => fields.get(key) ?? []).at(-1) ?? event.actor.id)
    }
    formerById.set(event.commandId, former)
  }
}

function updatedFields({ changes }: SyncEvent): string[] {
  return changes.updated.flatMap(({ id, before }) => Object.keys(before).map((field) => `${id}.${field}`))
}
