import type { ChangeGroup } from '@c360/model'

/** What a group of changes is to a reader. */
export type GroupLook = 'removed' | 'renamed' | 'added' | 'kept'

/** What became of the thing that a group is about; that it has another name says more than that it changed. */
export function lookOf({ recordId, state, items }: ChangeGroup): GroupLook {
  if (state !== 'kept') return state
  return items.some((item) => item.recordId === recordId && item.kind === 'renamed') ? 'renamed' : 'kept'
}

const ranks: Readonly<Record<GroupLook, number>> = { removed: 0, renamed: 1, added: 2, kept: 3 }

/** First what others may depend on: removed, renamed, added, then changed; inside of these as they came. */
export function inReadingOrder(groups: readonly ChangeGroup[]): readonly ChangeGroup[] {
  return groups.toSorted((a, b) => ranks[lookOf(a)] - ranks[lookOf(b)])
}
