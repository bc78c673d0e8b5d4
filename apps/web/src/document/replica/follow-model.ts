import { allRecords, diff, isEmptyChanges, type Model } from '@c360/model'
import type { StudioDocument } from '../studio-document.ts'
import type { ReplicaMessage } from './replica-message.ts'

/** The main thread's end of a replica: what it has been told so far. */
export interface ModelFollower {
  /** Tells what changed since the last time, at once: before a question about the model as it is now. */
  flush(): void
  stop(): void
}

/**
 * Sends a worker the model and then, at most once a frame, what changed. A difference costs what was edited,
 * not the model's size, so no edit ever clones the model across.
 */
export function followModel(document: StudioDocument, post: (message: ReplicaMessage) => void): ModelFollower {
  let told: Model = document.getModel()
  let frame: number | undefined
  post({ kind: 'load', records: [...allRecords(told)] })
  const flush = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame)
    frame = undefined
    const model = document.getModel()
    if (model === told) return
    const changes = diff(told, model)
    told = model
    if (!isEmptyChanges(changes)) post({ kind: 'changes', changes })
  }
  const unsubscribe = document.subscribe(() => {
    frame ??= requestAnimationFrame(flush)
  })
  return {
    flush,
    stop: () => {
      unsubscribe()
      if (frame !== undefined) cancelAnimationFrame(frame)
    },
  }
}
