import { applyChanges, emptyModel, fromRecords, type Model } from '@c360/model'
import type { ReplicaMessage } from './replica-message.ts'

/** A worker's end of a replica: the model as it was last told. */
export class HeldReplica {
  #model: Model = emptyModel

  get model(): Model {
    return this.#model
  }

  receive(message: ReplicaMessage): void {
    if (message.kind === 'changes') {
      this.#model = applyChanges(this.#model, message.changes)
      return
    }
    const built = fromRecords(message.records, { trusted: true })
    if (!built.ok) throw new Error(built.error.message)
    this.#model = built.value
  }
}
