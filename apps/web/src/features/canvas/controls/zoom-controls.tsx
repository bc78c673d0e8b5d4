import { useStore } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import { useSession } from '#document/document-context.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { Tooltip } from '#ui/tooltip.tsx'
import { strings } from '../strings.ts'

/** Zoom out, the zoom itself (a click goes back to 100 %), zoom in, fit. */
export function ZoomControls() {
  const canvas = useSession((state) => state.canvas)
  const percent = useStore((state) => Math.round(state.transform[2] * 100))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these buttons only belong together.
    <div className="canvas-zoom" role="group" aria-label={strings.zoom.label}>
      <IconButton
        label={strings.zoom.out}
        shortcut="-"
        tooltipSide="top"
        icon={<Minus />}
        onClick={() => canvas?.zoomBy(0.8)}
      />
      <Tooltip label={strings.zoom.reset} shortcut="shift+0" side="top">
        <button type="button" className="canvas-zoom-percent" onClick={() => canvas?.zoomTo(1)}>
          {percent} %
        </button>
      </Tooltip>
      <IconButton
        label={strings.zoom.in}
        shortcut="+"
        tooltipSide="top"
        icon={<Plus />}
        onClick={() => canvas?.zoomBy(1.25)}
      />
      <IconButton
        label={strings.zoom.fit}
        shortcut="shift+1"
        tooltipSide="top"
        icon={<Maximize />}
        onClick={() => canvas?.fit()}
      />
    </div>
  )
}
