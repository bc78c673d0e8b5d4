import type { Finding } from '@c360/model'
import { useSyncExternalStore } from 'react'
import { useFindingsStore } from '../document-context.tsx'
import type { FindingCounts } from './findings-board.ts'
import type { FindingsStatus, FindingsStore } from './findings-store.ts'

const none: readonly Finding[] = []

/** A value of the findings; draws again when it changes by identity. */
function useFindingsValue<T>(select: (store: FindingsStore) => T): T {
  const store = useFindingsStore()
  return useSyncExternalStore(store.subscribe, () => select(store))
}

/** What the rules say about one record, the text being typed into it included; the same list until it says something else. */
export function useFindings(recordId: string | undefined): readonly Finding[] {
  return useFindingsValue(({ board }) => (recordId === undefined ? none : board.of(recordId)))
}

/** What the rules say about an entity, its attributes and its keys, worst first. */
export function useFindingsOfEntity(entityId: string | undefined): readonly Finding[] {
  return useFindingsValue(({ board }) => (entityId === undefined ? none : board.ofEntity(entityId)))
}

/** Every finding of the model, worst first. */
export function useAllFindings(): readonly Finding[] {
  return useFindingsValue(({ board }) => board.all)
}

/** Every finding that somebody accepted. */
export function useSuppressedFindings(): readonly Finding[] {
  return useFindingsValue(({ board }) => board.suppressed)
}

/** How many findings there are of each severity, and how many were accepted. */
export function useFindingCounts(): FindingCounts {
  return useFindingsValue(({ board }) => board.counts)
}

/** Whether the findings can be relied on yet. */
export function useFindingsStatus(): FindingsStatus {
  return useFindingsValue(({ status }) => status)
}
