import './canvas.css'
import './cards/cards.css'
import './cards/findings.css'
import './cards/card-levels.css'
import './controls/controls.css'
import './edges/links.css'
import './presence/presence.css'
import './tools/gestures.css'
import { cardMetrics } from '@c360/diagram'
import { ReactFlowProvider, type Viewport } from '@xyflow/react'
import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import { useDocument, useSession, useSessionStore } from '#document/document-context.tsx'
import { useModelValue } from '#document/use-model.ts'
import { ContextMenu } from '#ui/context-menu.tsx'
import { startingCamera } from './camera.ts'
import { CanvasProvider, useCanvas, useCanvasStore } from './canvas-context.tsx'
import { shownDiagramId } from './canvas-store.ts'
import { ArrangingNotice } from './controls/arranging-notice.tsx'
import { CanvasMenuItems } from './controls/canvas-menu.tsx'
import { LiveRegion } from './controls/live-region.tsx'
import { useMenuTarget } from './controls/use-menu-target.ts'
import { Flow } from './flow.tsx'
import { detailLevelAt } from './scene/detail-level.ts'
import { strings } from './strings.ts'
import { ToolBar } from './tools/tool-bar.tsx'
import { useClipboard } from './use-clipboard.ts'

const cardSizes = {
  '--card-header': `${cardMetrics.headerHeightPx}px`,
  '--card-row': `${cardMetrics.rowHeightPx}px`,
  '--card-body': `${cardMetrics.bodyPaddingPx}px`,
  '--card-padding': `${cardMetrics.paddingXPx}px`,
  '--card-leading': `${cardMetrics.leadingSlotPx}px`,
  '--card-gap': `${cardMetrics.leadingGapPx}px`,
  '--card-indent': `${cardMetrics.indentPx}px`,
  '--card-trailing': `${cardMetrics.trailingSlotPx}px`,
  '--card-add': `${cardMetrics.addRowHeightPx}px`,
  '--card-radius': `${cardMetrics.radiusPx}px`,
} as CSSProperties

/** The diagram that is open, as cards and lines to draw and edit. */
export function Canvas() {
  const document = useDocument()
  const session = useSessionStore()
  const asked = useSession((state) => state.diagramId)
  const shown = useModelValue(() => shownDiagramId(document, session))
  useLayoutEffect(() => {
    // The rest of the studio reads from the session which diagram is open.
    if (shown !== asked) session.getState().setDiagram(shown)
  }, [session, shown, asked])
  return (
    <ReactFlowProvider key={shown}>
      <CanvasProvider>
        <CanvasSurface />
      </CanvasProvider>
    </ReactFlowProvider>
  )
}

function CanvasSurface() {
  const ref = useRef<HTMLDivElement>(null)
  const camera = useStartingCamera(ref)
  useClipboard(ref)
  const { version } = useDocument()
  const tool = useSession((state) => state.tool)
  const level = useCanvas((state) => state.level)
  const isHandHeld = useCanvas((state) => state.isHandHeld)
  const onContextMenu = useMenuTarget()
  return (
    <ContextMenu label={strings.menu.label} items={<CanvasMenuItems />}>
      <div
        ref={ref}
        onContextMenuCapture={onContextMenu}
        className="canvas-root"
        data-tool={tool}
        data-level={level}
        data-hand={isHandHeld || undefined}
        style={cardSizes}
      >
        {camera ? <Flow camera={camera} /> : null}
        {version === undefined ? <ToolBar /> : null}
        <ArrangingNotice />
        <LiveRegion />
      </div>
    </ContextMenu>
  )
}

/** Where the camera starts, known from the first layout on; so is the level of detail, or every card would be drawn once for nothing. */
function useStartingCamera(ref: React.RefObject<HTMLElement | null>): Viewport | undefined {
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  const [camera, setCamera] = useState<Viewport>()
  useLayoutEffect(() => {
    if (!ref.current) return
    const starting = startingCamera(
      session,
      shownDiagramId(document, session),
      store,
      ref.current.getBoundingClientRect(),
    )
    store.setState({ level: detailLevelAt(starting.zoom) })
    setCamera(starting)
  }, [ref, document, session, store])
  return camera
}
