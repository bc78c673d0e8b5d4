import type { SyncEvent } from '../protocol/sync-event.ts'
import type { RemoteChange, SyncSnapshot } from './sync-client.ts'

/** The former snapshot where the next says nothing new, so that its identity stands for its content. */
export function keepUnchanged(former: SyncSnapshot, next: SyncSnapshot): SyncSnapshot {
  const names = Object.keys(next) as (keyof SyncSnapshot)[]
  const isSame = names.length === Object.keys(former).length && names.every((name) => former[name] === next[name])
  return isSame ? former : next
}

/** A label as an object that stays the same while its text does. */
export class StableLabel {
  #current: { readonly label: string } | undefined

  of(label: string | undefined): { readonly label: string } | undefined {
    if (label !== this.#current?.label) this.#current = label === undefined ? undefined : { label }
    return this.#current
  }
}

/** What the view tells about an event of somebody else. */
export function toRemoteChange({ seq, actor, clientId, at, changes }: SyncEvent): RemoteChange {
  const recordIds = [...changes.added, ...changes.updated].map(({ id }) => id)
  return { seq, actor, clientId, at, recordIds }
}
