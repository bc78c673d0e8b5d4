import type { AttributeColumn } from '@c360/formats'
import type { Attribute } from '@c360/model'
import { clsx } from 'clsx'
import { type KeyboardEvent, memo, useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { GridPart } from '#ui/grid-part.tsx'
import { RefusableInput } from '#ui/refusable-input.tsx'
import { strings } from './strings.ts'

interface GridCellProps {
  column: AttributeColumn
  columnIndex: number
  attribute: Attribute
  text: string
  isActive: boolean
  isSelected: boolean
  widthPx: number
}

/** One cell to read. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { column, columnIndex, attribute, text, isActive, isSelected, widthPx } = props
  return (
    <GridPart
      role="gridcell"
      id={isActive ? activeCellId : undefined}
      aria-colindex={columnIndex + 1}
      aria-selected={isSelected}
      aria-readonly={column.read === undefined}
      aria-label={strings.cell(column.label, attribute.name || strings.unnamed)}
      data-column={columnIndex}
      title={text.length > 24 ? text : undefined}
      style={{ width: widthPx }}
      className={clsx(
        'flex h-7 shrink-0 items-center overflow-hidden border-r px-2',
        isSelected && 'bg-accent-soft',
        isActive && 'outline-2 outline-accent -outline-offset-2',
        column.read === undefined && 'text-ink-muted',
        monoColumns.has(column.id) && 'font-mono text-sm',
      )}
    >
      <span className="truncate">{text}</span>
    </GridPart>
  )
})

/** The id of the cell the keyboard is at. */
export const activeCellId = 'grid-active-cell'

const monoColumns = new Set(['entity', 'name', 'type', 'pattern'])

interface CellEditorProps {
  column: AttributeColumn
  attribute: Attribute
  text: string
  /** What a key began it with; absent, it starts with the text as it is. */
  start: string | undefined
  widthPx: number
  /** Answers why the text was refused; then the field stays. */
  onCommit: (text: string, finishedBy: 'enter' | 'tab' | 'blur') => string | undefined
  onCancel: () => void
}

/** One cell while it is typed in: Enter and Tab keep, Escape gives up, a text that cannot be stays with its reason. */
export function CellEditor({ column, attribute, text, start, widthPx, onCommit, onCancel }: CellEditorProps) {
  const document = useDocument()
  const [value, setValue] = useState(start ?? text)
  const [refusal, setRefusal] = useState<string>()
  const choices = column.choices?.(document.getModel())
  const commit = (finishedBy: 'enter' | 'tab' | 'blur'): void => {
    if (value === text) onCancel()
    else setRefusal(onCommit(value, finishedBy))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') commit('enter')
    else if (event.key === 'Tab') commit('tab')
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
  }
  return (
    <GridPart role="gridcell" className="relative h-7 shrink-0" style={{ width: widthPx }}>
      <RefusableInput
        ref={focusAtEnd}
        aria-label={strings.cell(column.label, attribute.name || strings.unnamed)}
        refusal={refusal}
        list={choices === undefined ? undefined : `grid-choices-${column.id}`}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => commit('blur')}
        className={clsx(
          'absolute inset-0 z-10 min-w-full bg-surface px-2 outline-2 outline-accent -outline-offset-2 aria-invalid:outline-danger',
          monoColumns.has(column.id) && 'font-mono text-sm',
        )}
      />
      {choices === undefined ? null : (
        <datalist id={`grid-choices-${column.id}`}>
          {choices.filter(Boolean).map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </GridPart>
  )
}

function focusAtEnd(input: HTMLInputElement | null): void {
  if (input === null) return
  input.focus({ preventScroll: true })
  input.setSelectionRange(input.value.length, input.value.length)
}
