import { countOf, type Model } from '@c360/model'

const countedKinds = ['entity', 'attribute', 'relationship', 'key', 'diagram', 'subject-area'] as const
export type CountedKind = (typeof countedKinds)[number]

export interface KindCount {
  readonly kind: CountedKind
  readonly count: number
}

/** How many records of each drawn kind the model holds. */
export function modelCounts(model: Model): readonly KindCount[] {
  return countedKinds.map((kind) => ({ kind, count: countOf(model, kind) }))
}

export function isSameCounts(a: readonly KindCount[], b: readonly KindCount[]): boolean {
  return a.every(({ count }, index) => count === b[index]?.count)
}
