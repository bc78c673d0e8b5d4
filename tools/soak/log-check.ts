import { applyChanges, emptyModel, fromRecords, type Model, toCanonicalJson } from '@c360/model'
import type { LoadedModel, PullResult, SyncEvent } from '@c360/sync'
import type { PushTarget } from './pushing-client.ts'
import type { StudioPerson } from './studio-person.ts'

/** Follows a model's log from its beginning and notes everything in it that must not be. */
export class LogCheck {
  readonly complaints: string[] = []
  readonly seqByCommandId = new Map<string, number>()
  #model: Model = emptyModel
  #seq = 0

  /** What the log comes to so far. */
  get model(): Model {
    return this.#model
  }

  get headSeq(): number {
    return this.#seq
  }

  /** Reads on to the log's end, then compares what the log comes to with what is stored. */
  async readOn(person: StudioPerson, { modelId, epoch }: PushTarget): Promise<void> {
    for (;;) {
      const page = await person.query<PullResult>('sync.pull', { modelId, epoch, since: this.#seq })
      if ('reset' in page) return void this.complaints.push(`the log cannot be read on: ${page.reason}`)
      for (const event of page.events) this.#read(event)
      if (!page.more) break
    }
    const response = await fetch(`${person.url}/models/${modelId}/records`, { headers: { cookie: person.cookie } })
    this.#compare((await response.json()) as LoadedModel)
  }

  #read(event: SyncEvent): void {
    if (event.seq !== this.#seq + 1) this.complaints.push(`seq ${event.seq} follows ${this.#seq}`)
    const former = this.seqByCommandId.get(event.commandId)
    if (former !== undefined) this.complaints.push(`${event.commandId} was applied twice: ${former} and ${event.seq}`)
    this.seqByCommandId.set(event.commandId, event.seq)
    this.#seq = event.seq
    this.#model = applyChanges(this.#model, event.changes)
  }

  #compare(stored: LoadedModel): void {
    if (stored.seq !== this.#seq) this.complaints.push(`the records stand at ${stored.seq}, the log at ${this.#seq}`)
    const model = fromRecords(stored.records)
    if (!model.ok) return void this.complaints.push(`the stored records are no model: ${model.error.message}`)
    if (toCanonicalJson(model.value) !== toCanonicalJson(this.#model)) {
      this.complaints.push(`the log up to ${this.#seq} does not come to the stored records`)
    }
  }
}
