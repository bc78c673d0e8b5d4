import { getRecordOf, type Kind } from '@c360/model'
import type { ComponentType } from 'react'
import { Editable } from '../editable.tsx'
import type { Control, FieldDescriptor } from '../fields/field-descriptor.ts'
import { useField } from '../fields/use-field.ts'
import { FieldFindings } from '../finding-view/field-findings.tsx'
import { useModelValue } from '../use-model.ts'
import { ChoiceControl, ChoicesControl, ColourControl, SwitchControl } from './choice-controls.tsx'
import type { ControlProps } from './control-props.ts'
import { DefaultValueControl } from './default-value-control.tsx'
import { NumberControl } from './number-control.tsx'
import { PropertiesControl } from './properties-control.tsx'
import { ReferenceControl } from './reference-control.tsx'
import { TagsControl } from './tags-control.tsx'
import { LinesControl, LongTextControl, TextControl } from './text-control.tsx'
import { TypeControl } from './type-control.tsx'

/** Every control; the compiler finds a forgotten one. */
const controls: { readonly [C in Control]: ComponentType<ControlProps<C>> } = {
  choice: ChoiceControl,
  choices: ChoicesControl,
  colour: ColourControl,
  'default-value': DefaultValueControl,
  lines: LinesControl,
  'long-text': LongTextControl,
  number: NumberControl,
  properties: PropertiesControl,
  reference: ReferenceControl,
  switch: SwitchControl,
  tags: TagsControl,
  text: TextControl,
  type: TypeControl,
}

interface FieldEditorProps {
  kind: Kind
  /** The record, or several of the kind that are edited together. */
  ids: readonly [string, ...string[]]
  descriptor: FieldDescriptor
}

/** One field of one or several records, edited in place; absent where it makes no sense for any of them. */
export function FieldEditor({ kind, ids, descriptor }: FieldEditorProps) {
  const isShown = useModelValue((model) =>
    ids.some((id) => {
      const record = getRecordOf(model, kind, id)
      return record !== undefined && (descriptor.isShown?.(record) ?? true)
    }),
  )
  const field = useField(kind, ids, descriptor.field)
  if (!isShown) return null
  // The table above pairs each control with its own descriptor, which TypeScript cannot follow through a lookup.
  const ControlOfField = controls[descriptor.control] as ComponentType<ControlProps<Control>>
  return (
    <>
      <Editable>
        <ControlOfField descriptor={descriptor} field={field} />
      </Editable>
      {ids.length === 1 ? <FieldFindings recordId={ids[0]} field={descriptor.field} /> : null}
    </>
  )
}
