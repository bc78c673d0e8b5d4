import { applyChanges, type Changes, type CommandError, isJsonEqual, type Model, ok, type Result } from '@c360/model'
import type { SyncEvent } from '../protocol/sync-event.ts'
import type { PendingCommand } from './pending-command.ts'
import { predict } from './replay.ts'

/** Events that came too early and are kept at most; further ones are pulled again. */
const maxHeldEvents = 1_000

/**
 * The confirmed model, the commands that wait for their outcome, and the view that both make: `replay(pending, confirmed)`.
 * Confirmed moves only by events in `seq` order. With nothing pending, an event costs its own size.
 */
export class WorkingCopy {
  #confirmed: Model
  #confirmedSeq: number
  #view: Model
  #isStale = false
  #pending: PendingCommand[] = []
  readonly #held = new Map<number, SyncEvent>()
  readonly #changesOfOwn: (commandId: string) => Changes | undefined

  /** @param changesOf what an own command that is confirmed by now had changed */
  constructor(model: Model, seq: number, changesOf: (commandId: string) => Changes | undefined) {
    this.#confirmed = model
    this.#confirmedSeq = seq
    this.#view = model
    this.#changesOfOwn = changesOf
  }

  get confirmed(): Model {
    return this.#confirmed
  }

  get confirmedSeq(): number {
    return this.#confirmedSeq
  }

  get pending(): readonly PendingCommand[] {
    return this.#pending
  }

  /** The view as last computed; see {@link rebase}. */
  get view(): Model {
    return this.#view
  }

  find(commandId: string): PendingCommand | undefined {
    return this.#pending.find(({ kept }) => kept.command.commandId === commandId)
  }

  /** What a command of this tab changes, by its prediction or by its event. */
  changesOf(commandId: string): Changes | undefined {
    return this.find(commandId)?.effect?.changes ?? this.#changesOfOwn(commandId)
  }

  /** Starts again from another confirmed model; what is pending stays pending. */
  reset(model: Model, seq: number): void {
    this.#confirmed = model
    this.#confirmedSeq = seq
    this.#held.clear()
    this.#isStale = true
    this.rebase()
  }

  /** Adds a command to the view; refuses one that does not apply to it. */
  append(pending: PendingCommand): Result<Changes, CommandError> {
    this.rebase()
    const predicted = this.#predict(this.#view, pending)
    if (!predicted.ok) return predicted
    pending.effect = predicted.value
    this.#pending.push(pending)
    this.#view = predicted.value.model
    return ok(predicted.value.changes)
  }

  /** Adds what an earlier life of the tab left pending, whether it applies or not. */
  restore(pending: readonly PendingCommand[]): void {
    this.#pending.push(...pending)
    this.#isStale = true
    this.rebase()
  }

  /** Takes a command out: rejected, cancelled, or confirmed in another way than by its event. */
  remove(commandId: string): PendingCommand | undefined {
    const found = this.find(commandId)
    if (found === undefined) return undefined
    const index = this.#pending.indexOf(found)
    this.#pending.splice(index, 1)
    if (index === this.#pending.length && !this.#isStale) this.#view = this.#modelBefore(index)
    else this.#isStale = true
    return found
  }

  /**
   * Takes events in any order, repeated or with holes; applies those that continue the confirmed model, and holds the rest.
   * @returns the applied ones; `hasHole` when something is missing before a held one
   * @throws when an event does not fit, which means that this copy is damaged
   */
  receive(events: readonly SyncEvent[]): { readonly applied: readonly SyncEvent[]; readonly hasHole: boolean } {
    for (const event of events) {
      if (event.seq > this.#confirmedSeq && this.#held.size < maxHeldEvents) this.#held.set(event.seq, event)
    }
    const applied: SyncEvent[] = []
    let next = this.#held.get(this.#confirmedSeq + 1)
    while (next !== undefined) {
      this.#confirm(next)
      applied.push(next)
      next = this.#held.get(this.#confirmedSeq + 1)
    }
    return { applied, hasHole: this.#held.size > 0 }
  }

  /** Brings the view up to date; free when it is. */
  rebase(): Model {
    if (!this.#isStale) return this.#view
    let model = this.#confirmed
    for (const pending of this.#pending) {
      const predicted = this.#predict(model, pending)
      if (predicted.ok) {
        pending.effect = predicted.value
        model = predicted.value.model
      } else {
        // Hidden, but still sent: what becomes of it is for the server to say.
        delete pending.effect
      }
    }
    this.#view = model
    this.#isStale = false
    return model
  }

  #predict(model: Model, { kept }: PendingCommand) {
    return predict(model, kept.command, (commandId) => this.changesOf(commandId))
  }

  #confirm(event: SyncEvent): void {
    const [oldest] = this.#pending
    const isOldest = oldest?.kept.command.commandId === event.commandId
    if (
      isOldest &&
      !this.#isStale &&
      oldest.effect !== undefined &&
      isJsonEqual(oldest.effect.changes, event.changes)
    ) {
      // It came out as predicted, so the view stands, down to the identity of its records.
      this.#confirmed = oldest.effect.model
      this.#pending.shift()
    } else {
      this.#confirmed = applyChanges(this.#confirmed, event.changes)
      if (this.#pending.length === 0 && !this.#isStale) this.#view = this.#confirmed
      else this.#isStale = true
      this.#pending = this.#pending.filter(({ kept }) => kept.command.commandId !== event.commandId)
    }
    this.#confirmedSeq = event.seq
    this.#held.delete(event.seq)
  }

  #modelBefore(index: number): Model {
    for (let before = index - 1; before >= 0; before -= 1) {
      const effect = this.#pending[before]?.effect
      if (effect !== undefined) return effect.model
    }
    return this.#confirmed
  }
}
