import type { LoadedModel } from '../protocol/pull.ts'
import { Backoff } from './backoff.ts'
import { fromFault, toFailure } from './failures.ts'
import type { Timers } from './keeping.ts'
import type { SyncFailure } from './sync-client.ts'
import { PermanentFault, type Transport } from './transport.ts'

/** What a load needs to know. */
export interface LoadOptions {
  readonly transport: Transport
  readonly timers: Timers
  readonly schemaVersion: number
  isClosed(): boolean
  /** The server could not be reached; it is tried again. */
  onUnreachable(): void
  onFailure(failure: SyncFailure): void
}

/** Loads a model, as often as it takes; `undefined` when it can never be, or nobody wants it any more. */
export async function loadModel(options: LoadOptions): Promise<LoadedModel | undefined> {
  const backoff = new Backoff(options.timers)
  while (!options.isClosed()) {
    try {
      const loaded = await options.transport.load()
      if (loaded.schemaVersion === options.schemaVersion) return loaded
      options.onFailure(toFailure('upgrade'))
      return undefined
    } catch (fault) {
      if (fault instanceof PermanentFault) {
        options.onFailure(fromFault(fault))
        return undefined
      }
      options.onUnreachable()
      await new Promise<void>((resume) => {
        options.timers.after(backoff.nextMs(), resume)
      })
    }
  }
  return undefined
}
