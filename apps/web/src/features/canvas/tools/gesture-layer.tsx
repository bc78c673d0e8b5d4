import { cardMetrics } from '@c360/diagram'
import { ViewportPortal } from '@xyflow/react'
import { useShallow } from 'zustand/react/shallow'
import { useCanvas } from '../canvas-context.tsx'
import type { CanvasState } from '../canvas-store.ts'
import type { Rect } from '../scene/rect.ts'

function targetRow({ connecting, scene }: CanvasState): Rect | undefined {
  const target = connecting?.target
  const card = target && scene.cards.get(target.entityId)
  const row = card?.geometry.rows.find((candidate) => candidate.attributeId === target?.attributeId)
  if (!card || !row) return undefined
  return { x: card.x, y: card.y + row.yPx, width: card.width, height: cardMetrics.rowHeightPx }
}

/** What is drawn only while the pointer is down: the marquee, the line of a new relationship, ghosts of what is copied. */
export function GestureLayer() {
  return (
    <ViewportPortal>
      <Marquee />
      <ConnectionPreview />
      <CopyGhosts />
    </ViewportPortal>
  )
}

function Marquee() {
  const marquee = useCanvas((state) => state.marquee)
  if (!marquee) return null
  return (
    <div
      className="canvas-marquee"
      style={{ transform: `translate(${marquee.x}px, ${marquee.y}px)`, width: marquee.width, height: marquee.height }}
    />
  )
}

function ConnectionPreview() {
  const connecting = useCanvas((state) => state.connecting)
  const row = useCanvas(useShallow((state) => state.connecting && targetRow(state)))
  if (!connecting) return null
  const { start, point } = connecting
  const bend = Math.max(24, Math.abs(point.x - start.x) / 2) * (point.x < start.x ? -1 : 1)
  const path = `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${point.x - bend} ${point.y} ${point.x} ${point.y}`
  return (
    <svg className="canvas-links canvas-connection" aria-hidden="true">
      {row ? (
        <rect x={row.x} y={row.y} width={row.width} height={row.height} className="canvas-connection-row" />
      ) : null}
      <path d={path} />
      <circle cx={start.x} cy={start.y} r={4} />
      <circle cx={point.x} cy={point.y} r={4} />
    </svg>
  )
}

/** While a drag makes copies, outlines stay where the originals are. */
function CopyGhosts() {
  const isCopying = useCanvas((state) => state.isCopying)
  const offsets = useCanvas((state) => state.offsets)
  const cards = useCanvas((state) => state.scene.cards)
  if (!isCopying) return null
  return [...offsets].map(([id, offset]) => {
    const card = cards.get(id)
    if (!card) return null
    const style = { transform: `translate(${card.x - offset.x}px, ${card.y - offset.y}px)` }
    return <div key={id} className="canvas-ghost" style={{ ...style, width: card.width, height: card.height }} />
  })
}
