import { isManyToMany, makeManyToMany, makeOneToMany, type Relationship } from '@c360/model'
import { FieldNote } from '#document/controls/field-row.tsx'
import { useDocument } from '#document/document-context.tsx'
import { Switch } from '#ui/switch.tsx'
import { strings } from '../strings.ts'

/** Makes both ends many, which needs no foreign key, or back to one parent. */
export function ManyToManySwitch({ relationship }: { relationship: Relationship }) {
  const document = useDocument()
  const isOn = isManyToMany(relationship)
  const input = { relationship: relationship.id }
  return (
    <div className="group/field px-3 py-0.5 text-ink-muted text-sm">
      <Switch
        label={strings.manyToMany}
        checked={isOn}
        onChange={() =>
          document.edit((model, context) => (isOn ? makeOneToMany : makeManyToMany)(model, input, context))
        }
      />
      <FieldNote hint={isOn ? undefined : strings.manyToManyHint} />
    </div>
  )
}
