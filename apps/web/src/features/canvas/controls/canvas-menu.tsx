import { editFields, movePlacements } from '@c360/model'
import { useState } from 'react'
import type { Action } from '#document/actions/action.ts'
import { actions } from '#document/actions/registry.ts'
import { bindAction, useActionContext } from '#document/actions/use-actions.ts'
import { useDocument } from '#document/document-context.tsx'
import { EditOnly, useIsReadOnly } from '#document/editable.tsx'
import { ContextMenuItem, ContextMenuSeparator, ContextMenuSubmenu } from '#ui/context-menu.tsx'
import { useCanvas, useCanvasStore } from '../canvas-context.tsx'
import type { CanvasState } from '../canvas-store.ts'
import { type Alignment, alignCards } from '../scene/alignment.ts'
import type { CardBox } from '../scene/scene.ts'
import { strings } from '../strings.ts'
import { drawEntity } from '../tools/draw-entity.ts'

const texts = strings.menu

/** What a right click offers: about what is selected, or about the diagram where nothing is. */
export function CanvasMenuItems() {
  const hasSelection = useCanvas(
    ({ selected }) => selected.entityIds.size + selected.linkIds.size + selected.attributeIds.size > 0,
  )
  return hasSelection ? <SelectionItems /> : <DiagramItems />
}

function ActionItem({ action, danger, movesFocus }: { action: Action; danger?: boolean; movesFocus?: boolean }) {
  const context = useActionContext()
  const { label, shortcut, isEnabled, run } = bindAction(action, context)
  return (
    <ContextMenuItem shortcut={shortcut} disabled={!isEnabled} danger={danger} movesFocus={movesFocus} onSelect={run}>
      {label}
    </ContextMenuItem>
  )
}

function SelectionItems() {
  const { edit, view } = actions
  const cardCount = useCanvas((state) => selectedCards(state).length)
  const isReadOnly = useIsReadOnly()
  return (
    <>
      <ActionItem action={edit.rename} movesFocus />
      <ActionItem action={edit.duplicate} />
      <ActionItem action={edit.copyLink} />
      <ContextMenuSeparator />
      {cardCount === 1 || cardCount === 2 ? <ActionItem action={actions.relationships.relate} /> : null}
      {cardCount > 0 && !isReadOnly ? <PinItem /> : null}
      {cardCount > 1 && !isReadOnly ? (
        <>
          <AlignItems />
          <ActionItem action={view.arrange} />
        </>
      ) : null}
      <ActionItem action={edit.takeOff} />
      <ActionItem action={edit.remove} danger />
    </>
  )
}

function DiagramItems() {
  const { document, session } = useActionContext()
  const store = useCanvasStore()
  // The pointer leaves the canvas for the menu: where it was pressed is where the card is meant to stand.
  const [point] = useState(() => store.getState().pointer)
  const draw = (): void => {
    const { canvas, toolArchetype } = session.getState()
    drawEntity({ document, session, store }, point ?? canvas?.centre() ?? { x: 0, y: 0 }, toolArchetype)
  }
  return (
    <>
      <EditOnly>
        <ContextMenuItem movesFocus onSelect={draw}>
          {texts.drawHere}
        </ContextMenuItem>
        <ContextMenuSeparator />
      </EditOnly>
      <ActionItem action={actions.edit.selectAll} />
      <ActionItem action={actions.view.arrange} />
      <ActionItem action={actions.view.fit} />
    </>
  )
}

function selectedCards({ scene, selected }: CanvasState): CardBox[] {
  return [...selected.entityIds].flatMap((id) => scene.cards.get(id) ?? [])
}

function PinItem() {
  const document = useDocument()
  const store = useCanvasStore()
  const isPinned = useCanvas((state) => selectedCards(state).every((card) => card.isPinned))
  const toggle = (): void => {
    const groupId = document.createId('placement')
    for (const card of selectedCards(store.getState())) {
      const fields = { pinned: isPinned ? null : true }
      document.edit((model) => editFields(model, { id: card.placementId, fields }), { groupId })
    }
  }
  return <ContextMenuItem onSelect={toggle}>{isPinned ? texts.unpin : texts.pin}</ContextMenuItem>
}

const alignments: readonly Alignment[] = [
  'left',
  'centre',
  'right',
  'top',
  'middle',
  'bottom',
  'distribute-horizontally',
  'distribute-vertically',
]

function AlignItems() {
  const document = useDocument()
  const store = useCanvasStore()
  const align = (alignment: Alignment): void => {
    const cards = selectedCards(store.getState())
    const places = alignCards(new Map(cards.map((card) => [card.entityId, card])), alignment)
    const moves = cards.flatMap((card) => {
      const to = places.get(card.entityId)
      return to ? [{ placement: card.placementId, x: to.x, y: to.y }] : []
    })
    document.edit((model) => movePlacements(model, { moves }))
  }
  return (
    <ContextMenuSubmenu label={texts.align}>
      {alignments.map((alignment) => (
        <ContextMenuItem key={alignment} onSelect={() => align(alignment)}>
          {texts.alignments[alignment]}
        </ContextMenuItem>
      ))}
    </ContextMenuSubmenu>
  )
}
