import { type Relationship, relationshipsOf } from '@c360/model'
import { ArrowUpRight } from 'lucide-react'
import { Section } from '#document/controls/section.tsx'
import { useSessionStore } from '#document/document-context.tsx'
import { useJump } from '#document/use-jump.ts'
import { isSameList, useEntity, useModelValue } from '#document/use-model.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { strings } from '../strings.ts'
import { readRelationship } from './cardinality-words.ts'
import { EndMark } from './end-mark.tsx'

/** The relationships in which an entity takes part, read from its side, with the way to the other end. */
export function EntityRelationships({ entityId }: { entityId: string }) {
  const relationships = useModelValue((model) => relationshipsOf(model, entityId), isSameList)
  if (relationships.length === 0) return null
  return (
    <Section title={strings.relationships} count={relationships.length}>
      <ul aria-label={strings.relationships} className="px-1.5">
        {relationships.map((relationship) => (
          <RelationshipRow key={relationship.id} relationship={relationship} entityId={entityId} />
        ))}
      </ul>
    </Section>
  )
}

function RelationshipRow({ relationship, entityId }: { relationship: Relationship; entityId: string }) {
  const session = useSessionStore()
  const jump = useJump()
  const isParent = relationship.parentEntity === entityId
  const otherId = isParent ? relationship.childEntity : relationship.parentEntity
  const parent = useEntity(relationship.parentEntity)?.name ?? ''
  const child = useEntity(relationship.childEntity)?.name ?? ''
  const { fromParent, fromChild } = readRelationship(relationship, parent, child)
  const other = (isParent ? child : parent) || strings.unnamed
  const [near, far] = isParent ? [fromParent, fromChild] : [fromChild, fromParent]
  return (
    <li className="group/row flex items-start gap-1 rounded-md hover:bg-surface-hover">
      <button
        type="button"
        aria-label={strings.openRelationship(other)}
        className="flex min-w-0 flex-1 items-start gap-2 rounded-md p-1.5 text-left"
        onClick={() => session.getState().select([relationship.id])}
      >
        <EndMark
          min={isParent ? relationship.childMin : relationship.parentMin}
          max={isParent ? relationship.childMax : relationship.parentMax}
        />
        <span className="min-w-0">
          <span className="block truncate font-medium font-mono text-sm">{other}</span>
          <span className="block text-ink-muted text-sm">{near}</span>
          <span className="block text-ink-faint text-sm">{far}</span>
        </span>
      </button>
      <IconButton label={strings.goTo(other)} icon={<ArrowUpRight aria-hidden />} onClick={() => jump(otherId)} />
    </li>
  )
}
