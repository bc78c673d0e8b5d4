import { attributeColumns } from '@c360/formats'
import { type Attribute, editManyFields, getRecordOf, ownerEntityOf } from '@c360/model'
import Papa from 'papaparse'
import { useMemo, useState } from 'react'
import { useDocument, useSession } from '#document/document-context.tsx'
import { isSameList, useModelValue } from '#document/use-model.ts'
import { showToast } from '#ui/toast-store.ts'
import { type CellPlace, type CellRange, rangeAt } from './cell-range.ts'
import { cellsToText, textToCells } from './cells-text.ts'
import { type GridScope, type GridSort, rowsOf } from './grid-rows.ts'
import { strings } from './strings.ts'

/** The cell being typed in, and what it starts with where a key began it. */
export interface CellTyping {
  readonly place: CellPlace
  readonly start: string | undefined
}

/** Everything the grid shows and does. */
export type Grid = ReturnType<typeof useGrid>

export function useGrid() {
  const document = useDocument()
  const [filter, setFilter] = useState('')
  const [sort, setSort] = useState<GridSort>()
  // As chosen: what is selected afterwards, by clicking into the grid itself, must not change what it shows.
  const [scope, setScope] = useState<GridScope>({ kind: 'all' })
  const [range, setRange] = useState<CellRange>(rangeAt({ row: 0, column: 1 }))
  const [typing, setTyping] = useState<CellTyping>()
  const selectedEntities = useSelectedEntities()
  const model = useModelValue((current) => current)
  const rows = useMemo(() => rowsOf(model, { scope, filter, sort }), [model, scope, filter, sort])
  const size = { rows: rows.length, columns: attributeColumns.length }

  const write = (table: readonly (readonly string[])[], into: CellRange = range): readonly string[] => {
    const { edits, refusals } = textToCells(document.getModel(), rows, into, table)
    document.edit((current) => editManyFields(current, edits))
    return refusals
  }
  const paste = (text: string): void => {
    const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' })
    const refusals = write(data)
    if (refusals.length > 0) showToast({ title: strings.refused(refusals.length), description: refusals[0] })
    else showToast({ title: strings.pasted(data.length) })
  }
  return {
    rows,
    size,
    filter,
    setFilter,
    sort,
    setSort,
    scope,
    setScope,
    selectedEntities,
    range,
    setRange,
    typing,
    setTyping,
    write,
    paste,
    copy: () => cellsToText(document.getModel(), rows, range),
    clear: () => write([['']]),
    rowAt: (row: number): Attribute | undefined => rows[row],
  }
}

/** The entities selected on the canvas or in the navigator, those of selected attributes included. */
function useSelectedEntities(): readonly string[] {
  const selection = useSession((session) => session.selection)
  return useModelValue((model) => {
    const ids = selection.flatMap((id) => getRecordOf(model, 'entity', id)?.id ?? ownerEntityOf(model, id)?.id ?? [])
    return [...new Set(ids)]
  }, isSameList)
}
