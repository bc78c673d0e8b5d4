import type { KeyMark } from '@c360/diagram'
import { type Attribute, formatLogicalType } from '@c360/model'
import { memo } from 'react'
import { strings } from '../strings.ts'
import { KeyMarkIcon, SensitivityMark } from './attribute-marks.tsx'
import { AttributeFindingMark } from './finding-mark.tsx'
import { InlineField } from './inline-field.tsx'
import { type InlineEdit, nameField, typeField } from './use-inline-edit.ts'

interface AttributeRowProps {
  attribute: Attribute
  depth: number
  mark: KeyMark | undefined
  isSelected: boolean
  editingField: string | undefined
  edit: InlineEdit
}

/** One attribute of a card: its key, name, type and marks; name and type are edited in place. */
export const AttributeRow = memo(function AttributeRow(props: AttributeRowProps) {
  const { attribute, depth, mark, isSelected, editingField, edit } = props
  const type = formatLogicalType(attribute.type)
  return (
    <li
      aria-label={attribute.name === '' ? strings.unnamedAttribute : attribute.name}
      aria-current={isSelected || undefined}
      className="canvas-card-row"
      data-attribute={attribute.id}
      data-key={mark}
      data-selected={isSelected || undefined}
      style={{ '--depth': depth } as React.CSSProperties}
    >
      <AttributeFindingMark attributeId={attribute.id} />
      {mark ? <KeyMarkIcon mark={mark} /> : <span className="canvas-card-key" />}
      {editingField === nameField ? (
        <InlineField
          recordId={attribute.id}
          field={nameField}
          label={strings.name}
          value={attribute.name}
          className="flex-1"
          onCommit={(text) => edit.commitAttributeName(attribute.id, text)}
          onEnd={(endedBy) => edit.endAttributeName(attribute, endedBy)}
        />
      ) : (
        <span className="canvas-card-attribute" data-field={nameField} title={attribute.label}>
          {attribute.name}
        </span>
      )}
      {editingField === typeField ? (
        <InlineField
          recordId={attribute.id}
          field={typeField}
          label={strings.type}
          value={attribute.required ? `${type}!` : type}
          className="w-28"
          onCommit={(text) => edit.commitAttributeType(attribute.id, text)}
          onEnd={(endedBy) => edit.endAttributeType(attribute, endedBy)}
        />
      ) : (
        <span className="canvas-card-type" data-field={typeField}>
          {type}
        </span>
      )}
      <span className="canvas-card-trailing">
        {attribute.required ? (
          <span className="canvas-card-required" title={strings.marks.required}>
            <span aria-hidden>!</span>
            <span className="sr-only">{strings.marks.required}</span>
          </span>
        ) : null}
        <SensitivityMark attribute={attribute} />
      </span>
    </li>
  )
})
