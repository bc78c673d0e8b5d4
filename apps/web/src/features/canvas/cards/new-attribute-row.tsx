import { useRef } from 'react'
import type { Refusal } from '#document/use-text-draft.ts'
import { strings } from '../strings.ts'
import { InlineField } from './inline-field.tsx'
import { type InlineEdit, newAttributeField } from './use-inline-edit.ts'

interface NewAttributeRowProps {
  parentId: string
  depth: number
  edit: InlineEdit
}

/** The row in which a new attribute is typed; nothing exists until it is committed. */
export function NewAttributeRow({ parentId, depth, edit }: NewAttributeRowProps) {
  const addedId = useRef<string>(undefined)
  const commit = (text: string): Refusal => {
    const added = edit.commitNewAttribute(parentId, text)
    if (!added.ok) return added.error
    addedId.current = added.value
    return undefined
  }
  return (
    <li className="canvas-card-row" data-draft style={{ '--depth': depth } as React.CSSProperties}>
      <span className="canvas-card-key" />
      <InlineField
        recordId={parentId}
        field={newAttributeField}
        label={strings.newAttribute}
        value=""
        placeholder={strings.newAttributeHint}
        className="flex-1"
        onCommit={commit}
        onEnd={(endedBy) => edit.endNewAttribute(parentId, addedId.current, endedBy)}
      />
    </li>
  )
}
