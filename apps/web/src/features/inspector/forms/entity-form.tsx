import { archetypeLooks } from '#document/archetype-looks.ts'
import { FieldGroups } from '#document/controls/field-groups.tsx'
import { useEntity } from '#document/use-model.ts'
import { entityHeadFields, entityTailFields } from '../fields/entity-fields.ts'
import { strings } from '../strings.ts'
import { AttributeList } from './attribute-list.tsx'
import { EntityRelationships } from './entity-relationships.tsx'
import { FormHeader } from './form-header.tsx'
import { KeyList } from './key-list.tsx'

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
      <FieldGroups kind="entity" ids={[id]} groups={entityHeadFields} />
      <AttributeList parentId={id} title={entity.archetype === 'event' ? strings.properties : strings.attributes} />
      <KeyList entityId={id} />
      <EntityRelationships entityId={id} />
      <FieldGroups kind="entity" ids={[id]} groups={entityTailFields} />
    </>
  )
}
