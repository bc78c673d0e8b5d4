import { type Finding, fail, ok, type Result } from '@c360/model'
import type { ImportReply, ImportRequest, PlannedImport } from './import-worker.ts'

/**
 * Reads files and plans their merge into the model, in a worker of its own, which ends with its answer or with the signal.
 * Rejects where the worker cannot start, fails or is stopped; files of which nothing can be made are a failed result.
 */
export function importInWorker(request: ImportRequest, signal?: AbortSignal): Promise<Result<PlannedImport, Finding>> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Result<PlannedImport, Finding>>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('The import was stopped.', 'AbortError')))
    signal?.throwIfAborted()
    worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
      if ('planned' in data) resolve(ok(data.planned))
      else if ('refused' in data) resolve(fail(data.refused))
      else reject(new Error(data.failure))
    })
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
