import type { Entity } from '@c360/model'
import { Pin } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { archetypeLooks } from '#document/archetype-looks.ts'
import { strings } from '../strings.ts'
import { EntityFindingMark } from './finding-mark.tsx'
import { InlineField } from './inline-field.tsx'
import { type InlineEdit, nameField } from './use-inline-edit.ts'

interface CardHeaderProps {
  entity: Entity
  isPinned: boolean
  isEditing: boolean
  edit: InlineEdit
}

export function CardHeader({ entity, isPinned, isEditing, edit }: CardHeaderProps) {
  const { icon: Icon, label: kind } = archetypeLooks[entity.archetype]
  return (
    <div className="canvas-card-header" title={isEditing ? undefined : headerTitle(entity)}>
      <span className="canvas-card-icon">
        <Icon aria-label={kind} role="img" />
      </span>
      {isEditing ? (
        <InlineField
          recordId={entity.id}
          field={nameField}
          label={strings.name}
          value={entity.name}
          className="flex-1 font-semibold"
          onCommit={(text) => edit.commitEntityName(entity.id, text)}
          onEnd={(endedBy) => edit.endEntityName(entity.id, endedBy)}
        />
      ) : (
        <span className="canvas-card-name" data-field={nameField}>
          {entity.name === '' ? strings.unnamedEntity : withBreaks(entity.name)}
        </span>
      )}
      <EntityFindingMark entityId={entity.id} />
      {isPinned ? <Pin className="canvas-card-pin" aria-label={strings.marks.pinned} role="img" /> : null}
    </div>
  )
}

/** A long name may break after its underscores, where it has several lines. */
function withBreaks(name: string): ReactNode {
  const parts = name.split(/(?<=_)/)
  return parts.map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ))
}

function headerTitle(entity: Entity): string {
  const kind = archetypeLooks[entity.archetype].label
  return entity.label ? `${entity.label} · ${kind}` : kind
}
