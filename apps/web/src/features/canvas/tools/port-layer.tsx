import { cardMetrics } from '@c360/diagram'
import { ViewportPortal } from '@xyflow/react'
import { useSession } from '#document/document-context.tsx'
import { useCanvas } from '../canvas-context.tsx'
import type { CardBox } from '../scene/scene.ts'
import { useConnecting } from './use-connecting.ts'

interface Port {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly attributeId?: string
}

function portsOf(card: CardBox, attributeId: string | undefined): Port[] {
  const row = card.geometry.rows.find((candidate) => candidate.attributeId === attributeId)
  const y = row ? row.yPx + cardMetrics.rowHeightPx / 2 : cardMetrics.headerHeightPx / 2
  const from = row ? { attributeId: row.attributeId } : {}
  return [
    { key: 'left', x: card.x, y: card.y + y, ...from },
    { key: 'right', x: card.x + card.width, y: card.y + y, ...from },
  ]
}

/** The two knobs from which a relationship is dragged: beside the row under the pointer, or beside the header. One pair for all cards. */
export function PortLayer() {
  const card = useCanvas((state) => (state.hover ? state.scene.cards.get(state.hover.entityId) : undefined))
  const attributeId = useCanvas((state) => state.hover?.attributeId)
  const isQuiet = useCanvas((state) => state.isDragging || state.connecting !== undefined || state.level === 'blocks')
  const isSelecting = useSession((state) => state.tool === 'select' && state.editing === undefined)
  const startConnecting = useConnecting()
  if (!card || isQuiet || !isSelecting) return null
  return (
    <ViewportPortal>
      {portsOf(card, attributeId).map((port) => (
        <div
          key={port.key}
          className="canvas-port nopan nodrag"
          style={{ transform: `translate(${port.x}px, ${port.y}px)` }}
          onPointerDown={(event) => {
            if (event.button !== 0) return
            const from = { entityId: card.entityId, ...(port.attributeId ? { attributeId: port.attributeId } : {}) }
            startConnecting(event, from, { x: port.x, y: port.y })
          }}
        />
      ))}
    </ViewportPortal>
  )
}
