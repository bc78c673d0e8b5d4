import type { Kind } from '@c360/model'
import type { FieldGroup } from '../fields/field-descriptor.ts'
import { FieldEditor } from './field-editor.tsx'
import { Section } from './section.tsx'

interface FieldGroupsProps {
  kind: Kind
  ids: readonly [string, ...string[]]
  groups: readonly FieldGroup[]
}

/** A kind's table of fields as the inspector shows it; several records share the fields that make sense for all of them. */
export function FieldGroups({ kind, ids, groups }: FieldGroupsProps) {
  return groups.map((group) => {
    const fields = ids.length > 1 ? group.fields.filter(({ isCommon }) => isCommon) : group.fields
    if (fields.length === 0) return null
    return (
      <Section key={group.title} title={group.title} isFolded={group.isFolded}>
        {fields.map((descriptor) => (
          <FieldEditor key={descriptor.field} kind={kind} ids={ids} descriptor={descriptor} />
        ))}
      </Section>
    )
  })
}
