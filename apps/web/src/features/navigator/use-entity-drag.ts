import { type DragEvent, useState } from 'react'
import type { TreeRow } from './tree-rows.ts'
import type { RowActions } from './use-row-actions.ts'

/** What the canvas and the tree take: entity ids as a JSON list. */
const transferType = 'application/x-c360-entities'

/** Dragging entities into another subject area, or out onto the canvas. */
export function useEntityDrag(rows: readonly TreeRow[], { commands, entityIdsOf }: RowActions) {
  const [targetKey, setTargetKey] = useState<string>()
  const targetOf = (event: DragEvent): TreeRow | undefined => {
    if (!event.dataTransfer.types.includes(transferType) || !(event.target instanceof Element)) return undefined
    const key = event.target.closest('[data-key]')?.getAttribute('data-key')
    const index = rows.findIndex((row) => row.key === key)
    const row = rows[index]
    // Over an entity the drop means the area it stands in.
    if (row?.kind === 'entity') return rows.slice(0, index).findLast(({ kind }) => kind === 'area')
    return row?.kind === 'area' ? row : undefined
  }
  return {
    targetKey,
    onDragStart: (event: DragEvent, row: TreeRow): void => {
      if (row.kind !== 'entity') return
      event.dataTransfer.setData(transferType, JSON.stringify(entityIdsOf(row)))
      event.dataTransfer.effectAllowed = 'copyMove'
    },
    treeProps: {
      onDragOver: (event: DragEvent): void => {
        const row = targetOf(event)
        setTargetKey(row?.key)
        if (row === undefined) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
      },
      onDragLeave: (): void => setTargetKey(undefined),
      onDrop: (event: DragEvent): void => {
        const row = targetOf(event)
        setTargetKey(undefined)
        if (row?.kind !== 'area') return
        event.preventDefault()
        commands.assign(readEntityIds(event.dataTransfer.getData(transferType)), row.area?.id ?? null)
      },
    },
  }
}

function readEntityIds(text: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(text)
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}
