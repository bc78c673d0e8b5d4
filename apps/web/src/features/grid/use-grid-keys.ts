import { attributeColumns } from '@c360/formats'
import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react'
import { useIsReadOnly } from '#document/editable.tsx'
import { moveRange, rangeAt } from './cell-range.ts'
import type { Grid } from './use-grid.ts'

/**
 * The keyboard and the clipboard of the grid: arrows move, Shift widens, Enter, F2 or any letter types, Delete empties,
 * copy and paste exchange cells with a spreadsheet. What is typed goes into every selected cell of the column.
 */
export function useGridKeys(grid: Grid, gridRef: RefObject<HTMLElement | null>) {
  const isReadOnly = useIsReadOnly()
  const { range, setRange, setTyping, size, typing } = grid
  const startTyping = (start: string | undefined): void => {
    const column = attributeColumns[range.active.column]
    if (isReadOnly || column?.read === undefined || grid.rowAt(range.active.row) === undefined) return
    setTyping({ place: range.active, start })
  }
  const commit = (text: string, finishedBy: 'enter' | 'tab' | 'blur'): string | undefined => {
    const [refusal] = grid.write([[text]], {
      anchor: { ...range.anchor, column: range.active.column },
      active: range.active,
    })
    if (refusal !== undefined) return refusal
    setTyping(undefined)
    if (finishedBy === 'blur') return undefined
    const { row, column } = range.active
    const next = finishedBy === 'tab' ? { row, column: column + 1 } : { row: row + 1, column }
    if (next.row < size.rows && next.column < size.columns) setRange(rangeAt(next))
    gridRef.current?.focus({ preventScroll: true })
    return undefined
  }
  const column = range.active.column
  const runs: Readonly<Record<string, () => unknown>> = {
    Enter: () => startTyping(undefined),
    F2: () => startTyping(undefined),
    Delete: grid.clear,
    Backspace: grid.clear,
  }
  const runFar: Readonly<Record<string, () => unknown>> = {
    a: () => setRange({ anchor: { row: 0, column }, active: { row: size.rows - 1, column } }),
  }
  const runFor = (event: KeyboardEvent): (() => unknown) | undefined => {
    const isFar = event.ctrlKey || event.metaKey
    const moved = moveRange(range, { key: event.key, shiftKey: event.shiftKey, isFar }, size)
    if (moved !== undefined) return () => setRange(moved)
    if (isFar) return runFar[event.key.toLowerCase()]
    if (event.altKey) return undefined
    return runs[event.key] ?? ([...event.key].length === 1 ? () => startTyping(event.key) : undefined)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (typing !== undefined || event.target !== event.currentTarget) return
    const run = runFor(event)
    if (run === undefined) return
    run()
    event.preventDefault()
    event.stopPropagation()
  }
  const onCopy = (event: ClipboardEvent): void => {
    if (typing !== undefined) return
    event.clipboardData.setData('text/plain', grid.copy())
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (typing !== undefined) return
    grid.paste(event.clipboardData.getData('text/plain'))
    event.preventDefault()
    event.stopPropagation()
  }
  return { startTyping, commit, onKeyDown, onCopy, onPaste }
}
