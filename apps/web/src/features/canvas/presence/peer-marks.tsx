import { ViewportPortal } from '@xyflow/react'
import type { CSSProperties } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useCanvas } from '../canvas-context.tsx'
import type { Rect } from '../scene/rect.ts'
import { strings } from '../strings.ts'
import { rectOfRecord } from './marked-rects.ts'
import { usePeerValue } from './use-peer-value.ts'

interface PeerMark {
  readonly clientId: string
  readonly name: string
  readonly colour: string
}

function markStyle(rect: Rect, colour: string): CSSProperties {
  return {
    transform: `translate(${rect.x}px, ${rect.y}px)`,
    width: rect.width,
    height: rect.height,
    '--person': `var(--${colour})`,
  } as CSSProperties
}

/** What the others select, type in and drag, drawn above the cards so that no card draws again for it. */
export function PeerMarks() {
  return (
    <ViewportPortal>
      <PeerSelections />
      <PeerEditing />
      <PeerDrags />
    </ViewportPortal>
  )
}

function PeerSelections() {
  const scene = useCanvas((state) => state.scene)
  const document = useDocument()
  const peers = usePeerValue<(PeerMark & { selection: readonly string[] })[]>((all) =>
    all.map(({ clientId, actor, presence }) => ({
      clientId,
      name: actor.name,
      colour: actor.colour,
      // Where a person types, the mark of the typing already says who.
      selection: presence.selection.filter((id) => id !== presence.editing?.recordId),
    })),
  )
  return peers.flatMap((peer) =>
    peer.selection.flatMap((id, index) => {
      const rect = rectOfRecord(scene, document.getModel(), id)
      if (!rect) return []
      return (
        <div key={`${peer.clientId}-${id}`} className="canvas-peer-selection" style={markStyle(rect, peer.colour)}>
          {index === 0 ? <span>{peer.name}</span> : null}
        </div>
      )
    }),
  )
}

function PeerEditing() {
  const scene = useCanvas((state) => state.scene)
  const document = useDocument()
  const peers = usePeerValue<(PeerMark & { recordId: string })[]>((all) =>
    all.flatMap(({ clientId, actor, presence }) =>
      presence.editing
        ? [{ clientId, name: actor.name, colour: actor.colour, recordId: presence.editing.recordId }]
        : [],
    ),
  )
  return peers.map((peer) => {
    const rect = rectOfRecord(scene, document.getModel(), peer.recordId)
    if (!rect) return null
    return (
      <div key={peer.clientId} className="canvas-peer-editing" style={markStyle(rect, peer.colour)}>
        <span>{strings.live.editing(peer.name)}</span>
      </div>
    )
  })
}

function PeerDrags() {
  const cards = useCanvas((state) => state.scene.cards)
  const peers = usePeerValue<(PeerMark & { drag: { ids: readonly string[]; dx: number; dy: number } })[]>((all) =>
    all.flatMap(({ clientId, actor, presence }) =>
      presence.drag ? [{ clientId, name: actor.name, colour: actor.colour, drag: presence.drag }] : [],
    ),
  )
  return peers.flatMap((peer) =>
    peer.drag.ids.flatMap((id) => {
      const card = cards.get(id)
      if (!card) return []
      const rect = { x: card.x + peer.drag.dx, y: card.y + peer.drag.dy, width: card.width, height: card.height }
      return <div key={`${peer.clientId}-${id}`} className="canvas-peer-drag" style={markStyle(rect, peer.colour)} />
    }),
  )
}
