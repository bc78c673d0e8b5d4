import { memo } from 'react'
import { useFindings } from '#document/findings/use-findings.ts'
import { useModelValue, useRecord } from '#document/use-model.ts'
import { useCanvas } from '../canvas-context.tsx'
import type { CanvasState } from '../canvas-store.ts'
import { LinkFinding } from './link-finding.tsx'
import { linkName } from './link-name.ts'

/** The label stands above the mark of a finding. */
const labelRisePx = 18

type LineState = 'plain' | 'hovered' | 'selected' | 'related' | 'dimmed'

function lineState(state: CanvasState, linkId: string): LineState {
  if (state.selected.linkIds.has(linkId)) return 'selected'
  if (state.hoveredLinkId === linkId) return 'hovered'
  // While the marquee grows, what it catches changes with every move: dimming all else would flicker.
  if (!state.related || state.marquee) return 'plain'
  return state.related.linkIds.has(linkId) ? 'related' : 'dimmed'
}

/** One line of the diagram with its end marks; a wide invisible twin takes the pointer. */
export const LinkLine = memo(function LinkLine({ linkId }: { linkId: string }) {
  const route = useCanvas((state) => state.scene.routes.get(linkId))
  const shift = useCanvas((state) => state.scene.shifts.get(linkId))
  const state = useCanvas((canvas) => lineState(canvas, linkId))
  const isFull = useCanvas((canvas) => canvas.level === 'full')
  const relationship = useRecord('relationship', linkId)
  const isMarked = useFindings(linkId).length > 0
  const name = useModelValue((model) => linkName(model, linkId))
  if (!route) return null
  const isLabelled = isFull && (state === 'hovered' || state === 'selected')
  return (
    <g
      className="canvas-link"
      transform={shift ? `translate(${shift.x} ${shift.y})` : undefined}
      data-link={linkId}
      data-state={state}
      data-identifying={relationship?.identifying || undefined}
    >
      <title>{name}</title>
      <path d={route.path} className="canvas-link-hit" />
      <path d={route.path} className="canvas-link-path" />
      <path d={`${route.parentMark}${route.childMark}`} className="canvas-link-mark" />
      {relationship ? <LinkFinding relationshipId={linkId} at={route.labelPoint} /> : null}
      {isLabelled && relationship ? (
        <text
          x={route.labelPoint.x}
          y={route.labelPoint.y - (isMarked ? labelRisePx : 0)}
          className="canvas-link-label"
        >
          {[relationship.verbPhrase, relationship.inverseVerbPhrase].filter(Boolean).join(' / ')}
        </text>
      ) : null}
    </g>
  )
})
