import type { Finding, Severity } from '@c360/model'
import type { RuleGroup } from '@c360/rules'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { useDocument } from '#document/document-context.tsx'
import type { StudioDocument } from '#document/studio-document.ts'

export type Grouping = 'severity' | 'rule' | 'entity'

/** The findings that stood in a published version: what is new since then is the rest. */
export interface Baseline {
  readonly version: number
  /** Undefined while they are being worked out. */
  readonly findings: readonly Finding[] | undefined
}

/** How the problems are looked at; kept while the panel is folded, forgotten with the tab. */
export interface ProblemsView {
  readonly grouping: Grouping
  readonly hiddenSeverities: ReadonlySet<Severity>
  readonly ruleGroup: RuleGroup | undefined
  readonly text: string
  readonly showsSuppressed: boolean
  readonly baseline: Baseline | undefined
  /** Keys of the groups that are folded away. */
  readonly folded: ReadonlySet<string>
  /** Keys of the rows that say why they matter. */
  readonly expanded: ReadonlySet<string>
}

const start: ProblemsView = {
  grouping: 'severity',
  hiddenSeverities: new Set(),
  ruleGroup: undefined,
  text: '',
  showsSuppressed: false,
  baseline: undefined,
  folded: new Set(),
  expanded: new Set(),
}

const stores = new WeakMap<StudioDocument, StoreApi<ProblemsView>>()

function storeOf(document: StudioDocument): StoreApi<ProblemsView> {
  const known = stores.get(document)
  if (known !== undefined) return known
  const store = createStore<ProblemsView>()(() => start)
  stores.set(document, store)
  return store
}

/** How the problems of the open model are looked at, and the way to look at them otherwise. */
export function useProblemsView(): readonly [ProblemsView, (change: Partial<ProblemsView>) => void] {
  const store = storeOf(useDocument())
  return [useStore(store), store.setState]
}

/** The same set with an item in it, or not. */
export function withItem<T>(set: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set)
  if (isIn) next.add(item)
  else next.delete(item)
  return next
}
