import { childrenOf } from '@c360/model'
import { useMemo, useState } from 'react'
import { useSession } from '#document/document-context.tsx'
import { isSameList, useDiagrams, useEntities, useModelValue, useSubjectAreas } from '#document/use-model.ts'
import { sortByName, type TreeRow, treeRows } from './tree-rows.ts'

export interface TreeState {
  readonly rows: readonly TreeRow[]
  setExpanded(key: string, isExpanded: boolean): void
}

/** The tree of the open model as it stands, and what of it is folded away. */
export function useTreeRows(): TreeState {
  const diagrams = useDiagrams()
  const areas = useSubjectAreas()
  const entities = useEntities()
  const openDiagramId = useSession((session) => session.diagramId)
  const placed = useModelValue(
    (model) => childrenOf(model, openDiagramId ?? '', 'placement').map(({ entity }) => entity),
    isSameList,
  )
  const [collapsedKeys, setCollapsedKeys] = useState<ReadonlySet<string>>(new Set())
  // Sorting thousands of names is the costly part and changes with names only, not with what is folded or placed.
  const sorted = useMemo(
    () => ({ diagrams: sortByName(diagrams), subjectAreas: sortByName(areas), entities: sortByName(entities) }),
    [diagrams, areas, entities],
  )
  const rows = useMemo(
    () => treeRows({ ...sorted, placedIds: new Set(placed), collapsedKeys }),
    [sorted, placed, collapsedKeys],
  )
  const setExpanded = (key: string, isExpanded: boolean): void => {
    const next = new Set(collapsedKeys)
    if (isExpanded) next.delete(key)
    else next.add(key)
    setCollapsedKeys(next)
  }
  return { rows, setExpanded }
}
