import { type Kind, modelPropertiesId } from '@c360/model'
import { Boxes, type LucideIcon, Shapes, SquareDashedMousePointer } from 'lucide-react'
import { FieldGroups } from '#document/controls/field-groups.tsx'
import type { FieldGroup } from '#document/fields/field-descriptor.ts'
import { useModelValue, useRecord } from '#document/use-model.ts'
import { diagramFields, modelFields, subjectAreaFields } from '../fields/drawing-fields.ts'
import { strings } from '../strings.ts'
import { FormHeader } from './form-header.tsx'
import { isSameCounts, modelCounts } from './model-counts.ts'

/** The model's own properties, and how much is in it. */
export function ModelForm() {
  const counts = useModelValue(modelCounts, isSameCounts)
  return (
    <>
      <NamedForm kind="model" id={modelPropertiesId} icon={Boxes} groups={modelFields} />
      <dl aria-label={strings.contents} className="grid grid-cols-2 gap-px border-t bg-line">
        {counts.map(({ kind, count }) => (
          <div key={kind} className="bg-surface px-3 py-2">
            <dd className="font-semibold text-lg tabular-nums">{count.toLocaleString('en')}</dd>
            <dt className="text-ink-muted text-sm">{strings.countOf(kind, count)}</dt>
          </div>
        ))}
      </dl>
    </>
  )
}

export function DiagramForm({ id }: { id: string }) {
  return <NamedForm kind="diagram" id={id} icon={SquareDashedMousePointer} groups={diagramFields} />
}

export function SubjectAreaForm({ id }: { id: string }) {
  const area = useRecord('subject-area', id)
  return <NamedForm kind="subject-area" id={id} icon={Shapes} colourToken={area?.colour} groups={subjectAreaFields} />
}

interface NamedFormProps<K extends Kind> {
  kind: K
  id: string
  icon: LucideIcon
  colourToken?: string | undefined
  groups: readonly FieldGroup[]
}

function NamedForm<K extends 'model' | 'diagram' | 'subject-area'>(props: NamedFormProps<K>) {
  const { kind, id, icon: Icon, colourToken, groups } = props
  const name = useRecord(kind, id)?.name
  return (
    <>
      <FormHeader
        icon={<Icon aria-hidden style={colourToken === undefined ? {} : { color: `var(--${colourToken})` }} />}
        kind={strings.kinds[kind]}
        title={name || strings.unnamed}
      />
      <FieldGroups kind={kind} ids={[id]} groups={groups} />
    </>
  )
}
