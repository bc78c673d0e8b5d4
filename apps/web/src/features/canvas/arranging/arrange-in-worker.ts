import type { ArrangeMove } from '@c360/diagram/layout'
import type { ArrangeReply, ArrangeRequest } from './arrange-worker.ts'

/** Arranges cards in a worker of its own, which ends with its answer; rejects where the worker cannot start or fails. */
export function arrangeInWorker(request: ArrangeRequest): Promise<readonly ArrangeMove[]> {
  const worker = new Worker(new URL('./arrange-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<readonly ArrangeMove[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ArrangeReply>) => {
      if ('moves' in data) resolve(data.moves)
      else reject(new Error(data.failure))
    })
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
