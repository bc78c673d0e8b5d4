import { flipRelationship, type Relationship, setCardinality } from '@c360/model'
import { ArrowLeftRight, Spline } from 'lucide-react'
import { FieldGroups } from '#document/controls/field-groups.tsx'
import { Section } from '#document/controls/section.tsx'
import { useDocument } from '#document/document-context.tsx'
import { Editable, EditOnly } from '#document/editable.tsx'
import { useEntity, useRelationship } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { relationshipFields } from '../fields/relationship-fields.ts'
import { strings } from '../strings.ts'
import { AttributePairs } from './attribute-pairs.tsx'
import { type Cardinality, readRelationship } from './cardinality-words.ts'
import { FormHeader } from './form-header.tsx'
import { ManyToManySwitch } from './many-to-many-switch.tsx'
import { RelationshipEnd } from './relationship-end.tsx'
import { RulesSection } from './rules-section.tsx'

/** Everything about one relationship: both ends in words, the attributes that carry it, and its fields. */
export function RelationshipForm({ id }: { id: string }) {
  const relationship = useRelationship(id)
  return relationship === undefined ? null : <RelationshipFormOf relationship={relationship} />
}

function RelationshipFormOf({ relationship }: { relationship: Relationship }) {
  const document = useDocument()
  const { id } = relationship
  const parent = useEntity(relationship.parentEntity)?.name ?? ''
  const child = useEntity(relationship.childEntity)?.name ?? ''
  const { fromParent, fromChild } = readRelationship(relationship, parent, child)
  const setEnd = (end: 'parent' | 'child', { min, max }: Cardinality): void => {
    const numbers = end === 'parent' ? { parentMin: min, parentMax: max } : { childMin: min, childMax: max }
    document.edit((model, context) => setCardinality(model, { relationship: id, ...numbers }, context))
  }
  return (
    <>
      <FormHeader
        icon={<Spline aria-hidden className="text-ink-muted" />}
        kind={strings.kinds.relationship}
        title={relationship.name || strings.between(parent || strings.unnamed, child || strings.unnamed)}
      />
      <RulesSection recordId={id} />
      <Section
        title={strings.ends}
        actions={
          <EditOnly>
            <Button
              variant="quiet"
              icon={<ArrowLeftRight aria-hidden />}
              onClick={() => document.edit((model, context) => flipRelationship(model, { relationship: id }, context))}
            >
              {strings.flip}
            </Button>
          </EditOnly>
        }
      >
        <Editable>
          <RelationshipEnd
            label={strings.parent}
            entityId={relationship.parentEntity}
            question={strings.howMany(parent || strings.unnamed, child || strings.unnamed)}
            cardinality={{ min: relationship.parentMin, max: relationship.parentMax }}
            sentence={fromChild}
            onChange={(cardinality) => setEnd('parent', cardinality)}
          />
          <RelationshipEnd
            label={strings.child}
            entityId={relationship.childEntity}
            question={strings.howMany(child || strings.unnamed, parent || strings.unnamed)}
            cardinality={{ min: relationship.childMin, max: relationship.childMax }}
            sentence={fromParent}
            onChange={(cardinality) => setEnd('child', cardinality)}
          />
          <ManyToManySwitch relationship={relationship} />
        </Editable>
      </Section>
      <AttributePairs relationship={relationship} />
      <FieldGroups kind="relationship" ids={[id]} groups={relationshipFields} />
    </>
  )
}
