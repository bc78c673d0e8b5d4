import { archetypeLooks } from '#document/archetype-looks.ts'
import { FieldGroups } from '#document/controls/field-groups.tsx'
import { useEntity } from '#document/use-model.ts'
import { entityHeadFields, entityTailFields } from '../fields/entity-fields.ts'
import { EntityPhysical } from '../physical/entity-physical.tsx'
import { strings } from '../strings.ts'
import { AttributeList } from './attribute-list.tsx'
import { EntityRelationships } from './entity-relationships.tsx'
import { FormHeader } from './form-header.tsx'
import { KeyList } from './key-list.tsx'
import { EntityRulesSection } from './rules-section.tsx'

/** Everything about one entity, with its attributes, keys and relationships. */
export function EntityForm({ id }: { id: string }) {
  const entity = useEntity(id)
  if (entity === undefined) return null
  const { icon: Icon, label, colourToken } = archetypeLooks[entity.archetype]
  return (
    <>
      <FormHeader
        icon={<Icon aria-hidden style={{ color: `var(--${colourToken})` }} />}
        kind={strings.entityOf(label)}
        title={entity.name || strings.unnamed}
      />
      <EntityRulesSection entityId={id} />
      <FieldGroups kind="entity" ids={[id]} groups={entityHeadFields} />
      <AttributeList parentId={id} title={entity.archetype === 'event' ? strings.properties : strings.attributes} />
      <KeyList entityId={id} />
      <EntityRelationships entityId={id} />
      <EntityPhysical entityId={id} />
      <FieldGroups kind="entity" ids={[id]} groups={entityTailFields} />
    </>
  )
}
