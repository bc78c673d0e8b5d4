import { apply, getRecordOf, type Model, recordsOf, sizeOf, toAdd, toSet } from '@c360/model'
import { generateModel } from '@c360/model/testing'
import { allRules, Checker } from '@c360/rules'
import { type Benchmark, quantile, type Report } from './benchmark.ts'

// A generated entity has ten attributes: its key, eight of its own and about one foreign key.
const attributesPerEntity = 10
const sizes = [5_000, 100_000]
const rounds = 100
const today = '2026-01-01'

export const benchmark: Benchmark = {
  id: 'rules',
  summary: `findings of ${allRules.length} rules at 5,000 and 100,000 attributes: from scratch, and after one edit`,
  run(report) {
    // All code paths are compiled before the first size is measured, or it would pay for the others.
    const warmUp = generateModel({ entities: 100 })
    for (const edit of Object.values(edits)) measureEdit(new Checker(warmUp, { today }), warmUp, edit)
    for (const size of sizes) measureSize(size, report)
  },
}

/** One edit of a round, away from where the one before was. */
type Edit = (model: Model, ids: Ids, round: number) => Model

interface Ids {
  readonly attributes: readonly string[]
  readonly entities: readonly string[]
}

const edits: Readonly<Record<string, Edit>> = {
  'a keystroke in an attribute’s name': (model, { attributes }, round) => {
    // As one types on: every round adds a letter to the same name, and starts at another attribute after twenty.
    const id = pick(attributes, Math.floor(round / 20))
    const name = getRecordOf(model, 'attribute', id)?.name ?? ''
    return set(model, id, { name: `${name}${'abcdefghij'[round % 10]}` })
  },
  'rename an attribute': (model, { attributes }, round) => {
    return set(model, pick(attributes, round), { name: `renamed_${round}` })
  },
  'retype an attribute': (model, { attributes }, round) => {
    return set(model, pick(attributes, round), { type: { kind: round % 2 === 0 ? 'integer' : 'float' } })
  },
  'rename an entity': (model, { entities }, round) => set(model, pick(entities, round), { name: `renamed_${round}` }),
  'add an attribute': (model, { entities }, round) =>
    edited(model, [
      toAdd({
        id: `att_bench_${round}`,
        kind: 'attribute',
        parent: pick(entities, round),
        name: 'email',
        type: { kind: 'string' },
        required: false,
        order: 'b00',
        lifecycle: 'draft',
      }),
    ]),
}

function measureSize(size: number, report: Report): void {
  const model = generateModel({ entities: size / attributesPerEntity })
  const scenario = `${recordsOf(model, 'attribute').length.toLocaleString('en-US')} attributes`
  const heapBefore = usedHeap()
  const scratch = Array.from({ length: size > 10_000 ? 2 : 5 }, () => timed(() => new Checker(model, { today })))
  const checker = scratch.at(-1)?.value ?? new Checker(model, { today })
  const scratchMs = quantile(
    scratch.map(({ durationMs }) => durationMs),
    0.5,
  )
  scratch.length = 0
  report({
    scenario,
    measure: 'from scratch',
    value: scratchMs,
    unit: 'ms',
    note: `${checker.findings().length} findings`,
  })
  report({ scenario, measure: 'heap of the checks', value: (usedHeap() - heapBefore) / 2 ** 20, unit: 'MiB' })
  report({ scenario, measure: 'records', value: sizeOf(model), unit: '' })
  for (const [name, edit] of Object.entries(edits)) {
    const durations = measureEdit(checker, model, edit)
    const medianMs = quantile(durations, 0.5)
    const where = `${scenario}, ${name}`
    const aim = size === sizes[0] ? 'aim: under 10' : undefined
    report({ scenario: where, measure: 'median', value: medianMs, unit: 'ms', ...(aim && { note: aim }) })
    report({ scenario: where, measure: 'p95', value: quantile(durations, 0.95), unit: 'ms' })
    report({
      scenario: where,
      measure: 'cheaper than from scratch',
      value: scratchMs / medianMs,
      unit: '×',
      note: 'aim: at least 20',
    })
    checker.update(model)
  }
}

/** What an update costs, the comparison of the two models included; findings are read as a panel would. */
function measureEdit(checker: Checker, start: Model, edit: Edit): number[] {
  const ids: Ids = {
    attributes: recordsOf(start, 'attribute').map(({ id }) => id),
    entities: recordsOf(start, 'entity').map(({ id }) => id),
  }
  let model = start
  return Array.from({ length: rounds }, (_, round) => {
    model = edit(model, ids, round)
    return timed(() => {
      for (const id of checker.update(model)) checker.findingsOf(id)
    }).durationMs
  })
}

function set(model: Model, id: string, fields: Parameters<typeof toSet>[1]): Model {
  return edited(model, [toSet(id, fields)])
}

function edited(model: Model, operations: Parameters<typeof apply>[1]): Model {
  const result = apply(model, operations)
  if (!result.ok) throw new Error(result.error.message)
  return result.value.model
}

function timed<Value>(work: () => Value): { value: Value; durationMs: number } {
  const startedAt = performance.now()
  const value = work()
  return { value, durationMs: performance.now() - startedAt }
}

function usedHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

// A prime stride, so that rounds land all over the model rather than in one chunk.
function pick(ids: readonly string[], round: number): string {
  return ids[(round * 7_919) % ids.length] ?? ''
}
