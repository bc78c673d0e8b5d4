import { type Attribute, moveAttribute } from '@c360/model'
import { type DragEvent, type KeyboardEvent, useState } from 'react'
import { useDocument } from '#document/document-context.tsx'

/** A type of its own, so that nothing else can be dropped into a list and a row nowhere else. */
const transferType = 'application/x-c360-attribute-order'

export interface Reorder {
  /** The row that a drop would put the dragged one before or after. */
  readonly mark: { readonly id: string; readonly isBefore: boolean } | undefined
  /** Alt with an arrow moves a row by one. */
  onKeyDown(event: KeyboardEvent, id: string): void
  onDragStart(event: DragEvent, id: string): void
  onDragOver(event: DragEvent, id: string): void
  onDragLeave(): void
  onDrop(event: DragEvent): void
}

/** Reordering siblings by dragging and by keys; each move is one edit. */
export function useReorder(attributes: readonly Attribute[]): Reorder {
  const document = useDocument()
  const [mark, setMark] = useState<Reorder['mark']>()
  const moveTo = (id: string, index: number): void => {
    const others = attributes.filter((attribute) => attribute.id !== id)
    if (index < 0 || index > others.length || attributes[index]?.id === id) return
    const after = others[index - 1]?.id ?? null
    document.edit((model) => moveAttribute(model, { id, after }))
  }
  return {
    mark,
    onKeyDown: (event, id) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
      if (!event.altKey || by === 0) return
      event.preventDefault()
      event.stopPropagation()
      moveTo(id, attributes.findIndex((attribute) => attribute.id === id) + by)
    },
    onDragStart: (event, id) => {
      event.dataTransfer.setData(transferType, id)
      event.dataTransfer.effectAllowed = 'move'
      const row = event.currentTarget.closest('li')
      if (row !== null) event.dataTransfer.setDragImage(row, 12, 14)
    },
    onDragOver: (event, id) => {
      if (!event.dataTransfer.types.includes(transferType)) return
      event.preventDefault()
      const { top, height } = event.currentTarget.getBoundingClientRect()
      const isBefore = event.clientY < top + height / 2
      if (mark?.id !== id || mark.isBefore !== isBefore) setMark({ id, isBefore })
    },
    onDragLeave: () => setMark(undefined),
    onDrop: (event) => {
      const id = event.dataTransfer.getData(transferType)
      setMark(undefined)
      if (mark === undefined || id === '' || mark.id === id || !attributes.some((attribute) => attribute.id === id))
        return
      event.preventDefault()
      const others = attributes.filter((attribute) => attribute.id !== id)
      moveTo(id, others.findIndex((attribute) => attribute.id === mark.id) + (mark.isBefore ? 0 : 1))
    },
  }
}
