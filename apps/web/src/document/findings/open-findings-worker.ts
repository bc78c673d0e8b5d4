import type { FindingsPort, FindingsReply } from './findings-messages.ts'

/** Starts the checks of one open model in a worker of their own. */
export function openFindingsWorker(): FindingsPort {
  const worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' })
  return {
    send: (request) => worker.postMessage(request),
    listen: (onReply, onFailure) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FindingsReply>) => onReply(data))
      worker.addEventListener('error', onFailure)
      worker.addEventListener('messageerror', onFailure)
    },
    close: () => worker.terminate(),
  }
}
