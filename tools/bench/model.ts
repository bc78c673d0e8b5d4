import { apply, diff, invert, type Model, type Operation, recordsOf, sizeOf, squash, toOperations } from '@c360/model'
import { generateModel } from '@c360/model/testing'
import { type Benchmark, quantile, type Report } from './benchmark.ts'

// A generated entity comes with 13 or 14 records: itself, nine attributes, key, placement, relationship, foreign key.
const recordsPerEntity = 14
const sizes = [1_000, 10_000, 100_000]
const rounds = 2_000
const warmUpRounds = 500

export const benchmark: Benchmark = {
  id: 'model',
  summary: 'apply of one command, undo and diff, at 1,000, 10,000 and 100,000 records',
  run(report) {
    const models = sizes.map((size) => generateModel({ entities: Math.round(size / recordsPerEntity) }))
    // All code paths are compiled before the first size is measured, or it would pay for the others.
    for (const model of models) for (const work of Object.values(scenarios)) measure(model, work, warmUpRounds)
    for (const [name, work] of Object.entries(scenarios)) {
      const medians = models.map((model) => reportMedian(report, name, model, measure(model, work, rounds)))
      reportGrowth(report, name, medians)
    }
  },
}

/** Does one round on a model: answers with the model to go on with, and how long the measured part took. */
type Work = (model: Model, ids: Ids, round: number) => { readonly model: Model; readonly durationMs: number }

interface Ids {
  readonly attributes: readonly string[]
  readonly entities: readonly string[]
}

const scenarios: Readonly<Record<string, Work>> = {
  'apply: set one field': (model, ids, round) =>
    timed(() => edit(model, { op: 'set', id: pick(ids.attributes, round), fields: { name: `name_${round}` } })),
  'apply: add one attribute': (model, ids, round) => timed(() => edit(model, addAttribute(ids, round))),
  'undo: invert and apply': (model, ids, round) => {
    const edited = apply(model, [{ op: 'set', id: pick(ids.attributes, round), fields: { name: `name_${round}` } }])
    if (!edited.ok) throw new Error(edited.error.message)
    const { model: after, changes } = edited.value
    return timed(() => editAll(after, toOperations(invert(changes))))
  },
  'diff: one field set': (model, ids, round) => {
    const after = edit(model, { op: 'set', id: pick(ids.attributes, round), fields: { name: `name_${round}` } })
    const { durationMs } = timed(() => {
      diff(model, after)
      return after
    })
    return { model: after, durationMs }
  },
  'diff: 20 commands': (model, ids, round) => {
    let after = model
    for (let step = 0; step < 20; step += 1) after = edit(after, addAttribute(ids, round * 20 + step))
    const { durationMs } = timed(() => {
      diff(model, after)
      return model
    })
    return { model, durationMs }
  },
  'squash: two commands': (model, ids, round) => {
    const first = edit(model, addAttribute(ids, round))
    const second = edit(first, { op: 'set', id: pick(ids.attributes, round), fields: { required: round % 2 === 0 } })
    const changes = [diff(model, first), diff(first, second)] as const
    const { durationMs } = timed(() => {
      squash(...changes)
      return model
    })
    return { model, durationMs }
  },
}

function measure(model: Model, work: Work, count: number): number[] {
  const ids: Ids = {
    attributes: recordsOf(model, 'attribute').map(({ id }) => id),
    entities: recordsOf(model, 'entity').map(({ id }) => id),
  }
  const durations: number[] = []
  let current = model
  for (let round = 0; round < count; round += 1) {
    const done = work(current, ids, round)
    current = done.model
    durations.push(done.durationMs)
  }
  return durations
}

function reportMedian(report: Report, name: string, model: Model, durations: readonly number[]): number {
  const scenario = `${name}, ${sizeOf(model).toLocaleString('en-US')} records`
  const medianUs = quantile(durations, 0.5) * 1_000
  report({ scenario, measure: 'median', value: round(medianUs), unit: 'µs' })
  report({ scenario, measure: 'p95', value: round(quantile(durations, 0.95) * 1_000), unit: 'µs' })
  return medianUs
}

function reportGrowth(report: Report, name: string, medians: readonly number[]): void {
  const value = round((medians.at(-1) ?? 0) / (medians[0] ?? 1))
  const note = name.startsWith('apply') ? 'aim: at most 3' : 'of the medians'
  report({ scenario: name, measure: 'largest over smallest model', value, unit: '×', note })
}

function addAttribute(ids: Ids, round: number): Operation {
  return {
    op: 'add',
    record: {
      id: `att_bench_${round}`,
      kind: 'attribute',
      parent: pick(ids.entities, round),
      name: 'added',
      type: { kind: 'string' },
      required: false,
      order: 'b00',
      lifecycle: 'draft',
    },
  }
}

function edit(model: Model, operation: Operation): Model {
  return editAll(model, [operation])
}

function editAll(model: Model, operations: readonly Operation[]): Model {
  const result = apply(model, operations)
  if (!result.ok) throw new Error(result.error.message)
  return result.value.model
}

function timed(work: () => Model): { model: Model; durationMs: number } {
  const startedAt = performance.now()
  const model = work()
  return { model, durationMs: performance.now() - startedAt }
}

// A prime stride, so that rounds land all over the model rather than in one chunk.
function pick(ids: readonly string[], round: number): string {
  return ids[(round * 7_919) % ids.length] ?? ''
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
