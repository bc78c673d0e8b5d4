import { toCanonicalJson } from '@c360/model'
import type { LoadedModel } from '@c360/sync'
import { openApi } from '../studio/api.ts'
import { ServerProcess } from '../studio/server-process.ts'
import { type Benchmark, quantile, type Report } from './benchmark.ts'
import type { LoadTarget } from './sync-load/load-client.ts'
import { measureLatencies, measureThroughput } from './sync-load/measure.ts'
import { modelToEdit } from './sync-load/model-to-edit.ts'

const warmUpMs = 2_000
const durationMs = 8_000

/** Pushing and hearing of it: the real server process on SQLite with `synchronous=FULL`, the clients in this process. */
export const benchmark: Benchmark = {
  id: 'sync',
  summary: 'commands a second on one model, and how soon others see them',
  run: async (report) => {
    const server = await ServerProcess.start()
    try {
      for (const commandsPerPush of [1, 50]) await reportThroughput(await prepare(server), commandsPerPush, report)
      for (const clients of [10, 50]) await reportLatencies(await prepare(server), clients, report)
    } finally {
      await server.stop()
    }
  },
}

async function reportThroughput(target: LoadTarget, commandsPerPush: number, report: Report): Promise<void> {
  const value = await measureThroughput(target, { clients: 10, commandsPerPush, warmUpMs, durationMs })
  const scenario = `10 clients, ${commandsPerPush} a push`
  const note = commandsPerPush === 1 ? 'aim: 1,000' : ''
  report({ scenario, measure: 'acknowledged', value, unit: 'commands/s', note })
}

const aims: Readonly<Record<number, string>> = { 10: 'aim: 25', 50: 'aim: 100' }

async function reportLatencies(target: LoadTarget, clients: number, report: Report): Promise<void> {
  const latencies = await measureLatencies(target, { clients, everyMs: 200, warmUpMs, durationMs })
  const scenario = `${clients} clients, 5 commands/s each`
  for (const kind of ['acknowledged', 'seen'] as const) {
    for (const share of [0.5, 0.95, 0.99]) {
      const measure = `${kind === 'seen' ? 'seen by others' : kind} p${Math.round(share * 100)}`
      const note = kind === 'seen' && share === 0.95 ? aims[clients] : undefined
      const value = quantile(latencies[kind], share)
      report({ scenario, measure, value, unit: 'ms', ...(note === undefined ? {} : { note }) })
    }
  }
}

/** A model of its own for each measurement, so that none inherits another's log. */
async function prepare(server: ServerProcess): Promise<LoadTarget> {
  const api = await openApi(server.url)
  const modelId = await api.upload(toCanonicalJson(modelToEdit()))
  const loaded = (await (await fetch(`${server.url}/models/${modelId}/records`)).json()) as LoadedModel
  return { port: Number(new URL(server.url).port), modelId, epoch: loaded.epoch }
}
