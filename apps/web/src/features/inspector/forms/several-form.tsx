import type { Kind } from '@c360/model'
import { Layers2 } from 'lucide-react'
import { FieldGroups } from '#document/controls/field-groups.tsx'
import type { FieldGroup } from '#document/fields/field-descriptor.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { attributeFields } from '../fields/attribute-fields.ts'
import { entityHeadFields, entityTailFields } from '../fields/entity-fields.ts'
import { relationshipFields } from '../fields/relationship-fields.ts'
import { strings } from '../strings.ts'
import { FormHeader } from './form-header.tsx'

type ManyKind = 'entity' | 'attribute' | 'relationship'

const groupsByKind: Readonly<Record<ManyKind, readonly FieldGroup[]>> = {
  entity: [...entityHeadFields, ...entityTailFields],
  attribute: attributeFields,
  relationship: relationshipFields,
}

/** Several records of one kind: what makes sense for all of them, written to all as one step. */
export function SeveralForm({ of, ids }: { of: ManyKind; ids: readonly [string, ...string[]] }) {
  return (
    <>
      <FormHeader
        icon={<Layers2 aria-hidden className="text-ink-muted" />}
        kind={strings.editTogether}
        title={strings.several(ids.length, of)}
      />
      <FieldGroups kind={of} ids={ids} groups={groupsByKind[of]} />
    </>
  )
}

/** Records of several kinds have no fields in common: says what is selected. */
export function MixtureForm({ counts }: { counts: readonly { readonly kind: Kind; readonly count: number }[] }) {
  return (
    <EmptyState icon={<Layers2 aria-hidden />} title={strings.mixture}>
      {counts.map(({ kind, count }) => strings.several(count, kind)).join(', ')}
    </EmptyState>
  )
}
