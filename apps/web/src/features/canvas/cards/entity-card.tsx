import { Plus } from 'lucide-react'
import { Fragment, memo, useEffect, useRef } from 'react'
import { archetypeLooks } from '#document/archetype-looks.ts'
import { useSession } from '#document/document-context.tsx'
import { useIsReadOnly } from '#document/editable.tsx'
import { useEntity, useRecord } from '#document/use-model.ts'
import { useCanvas, useCanvasStore } from '../canvas-context.tsx'
import { setName } from '../overview/name-lines.ts'
import type { CardBox } from '../scene/scene.ts'
import { strings } from '../strings.ts'
import { AttributeRow } from './attribute-row.tsx'
import { CardHeader } from './card-header.tsx'
import { NewAttributeRow } from './new-attribute-row.tsx'
import { useCardEditing, useKeyMarks, useRowAttributes, useRows } from './use-card.ts'
import { nameField, newAttributeField, useInlineEdit } from './use-inline-edit.ts'

/** Takes the keyboard's focus when the canvas hands it to this card, also right after being drawn. */
function useGivenFocus(entityId: string) {
  const ref = useRef<HTMLDivElement>(null)
  const store = useCanvasStore()
  const isGiven = useCanvas((state) => state.focusEntityId === entityId)
  useEffect(() => {
    if (!isGiven) return
    ref.current?.focus({ preventScroll: true })
    store.setState({ focusEntityId: undefined })
  }, [isGiven, store])
  return ref
}

/** An entity as it stands in a diagram. It is handed an id and reads the rest itself, so that nobody else's change draws it again. */
export const EntityCard = memo(function EntityCard({ entityId }: { entityId: string }) {
  const entity = useEntity(entityId)
  const area = useRecord('subject-area', entity?.subjectArea)
  const isSelected = useCanvas((state) => state.selected.entityIds.has(entityId))
  const isAlone = useCanvas((state) => state.selected.entityIds.size === 1)
  const isDimmed = useCanvas(
    ({ related, marquee }) => related !== undefined && !marquee && !related.entityIds.has(entityId),
  )
  const isPinned = useCanvas((state) => state.scene.cards.get(entityId)?.isPinned ?? false)
  const blockFontPx = useCanvas((state) => blockFont(state.scene.cards.get(entityId), entity?.name ?? ''))
  const isTarget = useCanvas((state) => state.connecting?.target?.entityId === entityId)
  const ref = useGivenFocus(entityId)
  if (!entity) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is no form, so a fieldset would say the wrong thing.
    <div
      ref={ref}
      role="group"
      aria-label={entity.name === '' ? strings.unnamedEntity : entity.name}
      tabIndex={isSelected ? 0 : -1}
      className="canvas-card"
      data-entity={entityId}
      data-selected={isSelected || undefined}
      data-dimmed={isDimmed || undefined}
      data-target={isTarget || undefined}
      data-lifecycle={entity.lifecycle}
      style={
        {
          '--kind': `var(--${archetypeLooks[entity.archetype].colourToken})`,
          '--block-font': `${blockFontPx}px`,
          '--area': area ? `var(--${area.colour})` : undefined,
        } as React.CSSProperties
      }
    >
      <CardContent entityId={entityId} isPinned={isPinned} isChosen={isSelected && isAlone} areaName={area?.name} />
    </div>
  )
})

const blockPaddingPx = 14

/** How large the name is written while the card is seen as a block. */
function blockFont(card: CardBox | undefined, name: string): number {
  if (!card) return 32
  return Math.floor(setName(name, card.width - 2 * blockPaddingPx, card.height - 2 * blockPaddingPx).fontPx)
}

interface CardContentProps {
  entityId: string
  isPinned: boolean
  /** Selected, and no other card is. */
  isChosen: boolean
  areaName: string | undefined
}

const CardContent = memo(function CardContent({ entityId, isPinned, isChosen, areaName }: CardContentProps) {
  const entity = useEntity(entityId)
  const rows = useRows(entityId)
  const attributes = useRowAttributes(rows)
  const marks = useKeyMarks(entityId, rows)
  const editing = useCardEditing(entityId, rows)
  const selectedIds = useCanvas((state) => state.selected.attributeIds.get(entityId))
  const draftAfter = useCanvas((state) => state.newAttributeAfter)
  const isHovered = useCanvas((state) => state.hover?.entityId === entityId)
  const isReadOnly = useIsReadOnly()
  const isEditable = useSession((state) => state.tool === 'select') && !isReadOnly
  const edit = useInlineEdit()
  if (!entity) return null
  const draft = editing?.field === newAttributeField ? editing : undefined
  const draftRow = draft ? (
    <NewAttributeRow
      key={draftAfter ?? 'last'}
      parentId={draft.recordId}
      depth={rows.find((row) => row.attributeId === draftAfter)?.depth ?? 0}
      edit={edit}
    />
  ) : null
  const isDraftLast = draft !== undefined && !rows.some((row) => row.attributeId === draftAfter)
  const canAdd = isEditable && (isHovered || isChosen || selectedIds !== undefined) && !draft
  return (
    <>
      <CardHeader
        entity={entity}
        isPinned={isPinned}
        isEditing={editing?.recordId === entityId && editing.field === nameField}
        edit={edit}
      />
      {areaName === undefined ? null : <span className="canvas-card-area" title={areaName} />}
      <ul className="canvas-card-rows" aria-label={strings.attributesOf(entity.name)}>
        {rows.map((row, index) => {
          const attribute = attributes[index]
          if (!attribute) return null
          return (
            <Fragment key={row.attributeId}>
              <AttributeRow
                attribute={attribute}
                depth={row.depth}
                mark={marks.get(attribute.id)}
                isSelected={selectedIds?.has(attribute.id) ?? false}
                editingField={editing?.recordId === attribute.id ? editing.field : undefined}
                edit={edit}
              />
              {draftRow && attribute.id === draftAfter ? draftRow : null}
            </Fragment>
          )
        })}
        {isDraftLast ? draftRow : null}
      </ul>
      {canAdd ? (
        <button
          type="button"
          className="canvas-card-add nodrag nopan"
          onClick={(event) => {
            event.stopPropagation()
            edit.startNewAttribute(entityId)
          }}
        >
          <Plus className="mx-px size-3.5" aria-hidden />
          {strings.addAttribute}
        </button>
      ) : null}
    </>
  )
})
