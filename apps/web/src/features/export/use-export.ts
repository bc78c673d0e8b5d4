import type { Exported } from '@c360/formats'
import { useEffect, useRef, useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { followModel, type ModelFollower } from '#document/replica/follow-model.ts'
import { useModelValue } from '#document/use-model.ts'
import type { ExportReply, ExportRequest } from './export-message.ts'

/** What the drawer shows: what was written last, and whether something newer is on its way. */
export interface ExportState {
  readonly exported: Exported | undefined
  readonly failure: string | undefined
  readonly isWorking: boolean
}

// Somebody else's typing must not make the preview flicker with every key.
const settleMs = 150

/** Writes the model in a format, in a worker, anew whenever the model or the options change. */
export function useExport(exporter: string, options: Readonly<Record<string, unknown>>): ExportState {
  const document = useDocument()
  const model = useModelValue((current) => current)
  const [state, setState] = useState<ExportState>({ exported: undefined, failure: undefined, isWorking: true })
  const workerRef = useRef<{ worker: Worker; follower: ModelFollower; lastId: number }>(undefined)

  useEffect(() => {
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })
    const post = (request: ExportRequest): void => worker.postMessage(request)
    const held = { worker, follower: followModel(document, post), lastId: 0 }
    workerRef.current = held
    worker.addEventListener('message', ({ data }: MessageEvent<ExportReply>) => {
      if (data.id !== held.lastId) return
      const exported = 'exported' in data ? data.exported : undefined
      setState({ exported, failure: 'failure' in data ? data.failure : undefined, isWorking: false })
    })
    worker.addEventListener('error', (event) => {
      setState({ exported: undefined, failure: event.message, isWorking: false })
    })
    return () => {
      held.follower.stop()
      worker.terminate()
      workerRef.current = undefined
    }
  }, [document])

  const key = JSON.stringify(options)
  useEffect(() => {
    setState((before) => ({ ...before, isWorking: true }))
    const timer = setTimeout(() => {
      const held = workerRef.current
      if (held === undefined) return
      held.follower.flush()
      held.lastId += 1
      held.worker.postMessage({ kind: 'export', id: held.lastId, exporter, options: JSON.parse(key) })
    }, settleMs)
    return () => clearTimeout(timer)
  }, [exporter, key, model])
  return state
}
