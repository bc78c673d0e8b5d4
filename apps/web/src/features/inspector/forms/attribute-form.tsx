import { canHoldAttributes } from '@c360/model'
import { ChevronRight, RectangleEllipsis } from 'lucide-react'
import { Fragment } from 'react'
import { FieldGroups } from '#document/controls/field-groups.tsx'
import { useJump } from '#document/use-jump.ts'
import { isSameList, useAttribute, useModelValue } from '#document/use-model.ts'
import { attributeFields } from '../fields/attribute-fields.ts'
import { AttributePhysical } from '../physical/attribute-physical.tsx'
import { strings } from '../strings.ts'
import { AttributeList } from './attribute-list.tsx'
import { FormHeader } from './form-header.tsx'
import { holdersOf } from './holders.ts'
import { RulesSection } from './rules-section.tsx'

/** Everything about one attribute; one of type object holds properties of its own. */
export function AttributeForm({ id }: { id: string }) {
  const attribute = useAttribute(id)
  if (attribute === undefined) return null
  return (
    <>
      <FormHeader
        icon={<RectangleEllipsis aria-hidden className="text-ink-muted" />}
        kind={<HolderPath attributeId={id} />}
        title={attribute.name || strings.unnamed}
      />
      <RulesSection recordId={id} />
      {canHoldAttributes(attribute) ? <AttributeList parentId={id} title={strings.properties} /> : null}
      <FieldGroups kind="attribute" ids={[id]} groups={attributeFields} />
      <AttributePhysical attributeId={id} />
    </>
  )
}

function HolderPath({ attributeId }: { attributeId: string }) {
  const holders = useModelValue((model) => holdersOf(model, attributeId), isSameList)
  const jump = useJump()
  return (
    <nav aria-label={strings.holders} className="flex min-w-0 items-center">
      {holders.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index === 0 ? null : <ChevronRight className="size-3 shrink-0" aria-hidden />}
          <button
            type="button"
            className="min-w-0 truncate rounded-sm font-mono hover:text-ink hover:underline"
            onClick={() => jump(id)}
          >
            {name || strings.unnamed}
          </button>
        </Fragment>
      ))}
    </nav>
  )
}
