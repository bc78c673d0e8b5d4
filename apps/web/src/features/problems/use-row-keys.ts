import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import type { ProblemRow } from './problem-rows.ts'

/** Arrows, Home and End go from row to row; within a row, Tab goes on to what can be done about it. */
export function useRowKeys(
  listRef: RefObject<HTMLElement | null>,
  rows: readonly ProblemRow[],
  scrollTo: (index: number) => void,
) {
  const [activeKey, setActiveKey] = useState<string>()
  const found = rows.findIndex(({ key }) => key === activeKey)
  const activeIndex = Math.max(found, 0)
  /** Gives the focus to a row, or to the last one where there are fewer by then. */
  const focusSoon = (index: number): void => {
    // The row is drawn when the list has scrolled to it, and what was fixed is gone by then.
    requestAnimationFrame(() => {
      scrollTo(index)
      requestAnimationFrame(() => focusRow(listRef.current, index))
    })
  }
  const go = (index: number): void => {
    const row = rows[index]
    if (row === undefined) return
    setActiveKey(row.key)
    scrollTo(index)
    requestAnimationFrame(() => focusRow(listRef.current, index))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys of a popover that a row opened arrive here by React's own way up; they are not the list's.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return
    const target = targetIndex(event.key, activeIndex, rows.length)
    if (target === undefined) return
    event.preventDefault()
    event.stopPropagation()
    go(target)
  }
  const onFocus = (event: FocusEvent): void => {
    const item = event.target instanceof Element ? event.target.closest('[data-index]') : null
    const row = rows[Number(item?.getAttribute('data-index') ?? Number.NaN)]
    if (row !== undefined && row.key !== activeKey) setActiveKey(row.key)
  }
  return { activeIndex, onKeyDown, onFocus, focusSoon }
}

function targetIndex(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

function focusRow(list: HTMLElement | null, index: number): void {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-index]') ?? [])]
  const item = items.find((each) => each.getAttribute('data-index') === String(index)) ?? items.at(-1)
  const button = item?.querySelector<HTMLElement>('[data-where]') ?? item?.querySelector<HTMLElement>('button')
  button?.focus()
}
