import { LoadedModel, PermanentFault, type Transport } from '@c360/sync'
import { openLiveSocket } from './live-socket.ts'
import { expectOk, problemOf } from './problem.ts'
import { trpc } from './trpc-client.ts'

/** The way of one model to the server: tRPC for what must arrive, one WebSocket for what may be lost. */
export function createHttpTransport(modelId: string): Transport {
  return {
    load: () => faultAware(loadModel(modelId)),
    push: (input) => faultAware(trpc.sync.push.mutate({ ...input, commands: [...input.commands] })),
    pull: (input) => faultAware(trpc.sync.pull.query(input)),
    openLive: (handlers) => openLiveSocket(handlers),
  }
}

async function loadModel(modelId: string): Promise<LoadedModel> {
  const response = await expectOk(await fetch(`/models/${encodeURIComponent(modelId)}/records`))
  return LoadedModel.parse(await response.json())
}

const permanentFaults: Readonly<Record<number, PermanentFault['code']>> = {
  400: 'refused',
  403: 'forbidden',
  404: 'not-found',
  413: 'refused',
  422: 'refused',
}

async function faultAware<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    const problem = problemOf(error)
    const code = problem && permanentFaults[problem.status]
    throw problem && code ? new PermanentFault(code, problem.message) : error
  }
}
