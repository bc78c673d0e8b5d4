import type { CardRow } from '@c360/diagram'
import { type KeyMarks, keyMarksOf } from '@c360/diagram'
import { type Attribute, getRecordOf } from '@c360/model'
import { useSession } from '#document/document-context.tsx'
import type { Editing } from '#document/session/session-state.ts'
import { isSameList, useModelValue } from '#document/use-model.ts'
import { useCanvas } from '../canvas-context.tsx'
import { isSameMarks } from './key-mark.ts'

const noRows: readonly CardRow[] = []

/** The rows of a card, as measured. */
export function useRows(entityId: string): readonly CardRow[] {
  return useCanvas((state) => state.scene.cards.get(entityId)?.geometry.rows) ?? noRows
}

/** The attributes that stand in the rows; a row whose attribute is just going has none. */
export function useRowAttributes(rows: readonly CardRow[]): readonly (Attribute | undefined)[] {
  return useModelValue((model) => rows.map((row) => getRecordOf(model, 'attribute', row.attributeId)), isSameList)
}

export function useKeyMarks(entityId: string, rows: readonly CardRow[]): KeyMarks {
  return useModelValue(
    (model) =>
      keyMarksOf(
        model,
        entityId,
        rows.map((row) => row.attributeId),
      ),
    isSameMarks,
  )
}

/** What of this card is being edited in place, if anything. */
export function useCardEditing(entityId: string, rows: readonly CardRow[]): Editing | undefined {
  return useSession(({ editing }) => {
    if (!editing) return undefined
    const isHere = editing.recordId === entityId || rows.some((row) => row.attributeId === editing.recordId)
    return isHere ? editing : undefined
  })
}
