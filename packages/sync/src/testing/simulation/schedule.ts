import fc from 'fast-check'

/** One thing that happens in a simulated session; numbers choose among what there is at that moment. */
export type Step =
  | { readonly kind: 'edit'; readonly client: number; readonly edit: EditKind; readonly target: number }
  | { readonly kind: 'undo' | 'redo' | 'cut' | 'reload'; readonly client: number }
  | { readonly kind: 'deliver'; readonly choice: number; readonly count: number }
  | { readonly kind: 'drop'; readonly choice: number }
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'trouble'; readonly trouble: 'crash-before' | 'crash-after' | 'fault-before' | 'fault-after' }
  | { readonly kind: 'crash' | 'poll' | 'backup' | 'restore' }

const editKinds = [
  'add-entity',
  'rename',
  'type-text',
  'remove',
  'add-attribute',
  'change-attribute',
  'assign-area',
  'add-area',
] as const
/** What a simulated person does to the model. */
export type EditKind = (typeof editKinds)[number]

/** Who takes part, and everything that happens. */
export interface Schedule {
  readonly clientCount: number
  readonly processCount: number
  readonly seed: number
  readonly steps: readonly Step[]
}

const client = fc.nat({ max: 3 })
const choice = fc.nat({ max: 1_000 })
const edit: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('edit' as const),
  client,
  edit: fc.constantFrom(...editKinds),
  target: choice,
})
const undo: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), client })
const deliver: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('deliver' as const),
  choice,
  count: fc.integer({ min: 1, max: 25 }),
})
const drop: fc.Arbitrary<Step> = fc.record({ kind: fc.constant('drop' as const), choice })
const advance: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('advance' as const),
  ms: fc.constantFrom(5, 20, 100, 700, 3_000, 15_000),
})
const line: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom('cut' as const, 'reload' as const), client })
const trouble: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('trouble' as const),
    trouble: fc.constantFrom(
      'crash-before' as const,
      'crash-after' as const,
      'fault-before' as const,
      'fault-after' as const,
    ),
  }),
  fc.record({ kind: fc.constantFrom('crash' as const, 'poll' as const) }),
)
const restore: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom('backup' as const, 'restore' as const) })

/** Any session; with `hasRestores`, also the database is now and then put back to an earlier state. */
export function anySchedule(options: { readonly hasRestores?: boolean } = {}): fc.Arbitrary<Schedule> {
  const step = fc.oneof(
    { weight: 12, arbitrary: edit },
    { weight: 5, arbitrary: undo },
    { weight: 18, arbitrary: deliver },
    { weight: 4, arbitrary: drop },
    { weight: 6, arbitrary: advance },
    { weight: 2, arbitrary: line },
    { weight: 3, arbitrary: trouble },
    { weight: options.hasRestores === true ? 3 : 0, arbitrary: restore },
  )
  return fc.record({
    clientCount: fc.integer({ min: 2, max: 4 }),
    processCount: fc.integer({ min: 1, max: 2 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    steps: fc.array(step, { minLength: 10, maxLength: 90, size: 'max' }),
  })
}
