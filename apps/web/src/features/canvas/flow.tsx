import { Background, BackgroundVariant, ReactFlow, type ReactFlowState, useStore, type Viewport } from '@xyflow/react'
import { type MouseEvent, type PointerEvent, useEffect } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useDocument, useSession, useSessionStore } from '#document/document-context.tsx'
import { maxZoom, minZoom, rememberCamera } from './camera.ts'
import { useCanvas, useCanvasStore } from './canvas-context.tsx'
import { shownDiagramId } from './canvas-store.ts'
import { EmptyDiagram } from './controls/empty-diagram.tsx'
import { FindDiagram } from './controls/find-diagram.tsx'
import { Minimap } from './controls/minimap.tsx'
import { ZoomControls } from './controls/zoom-controls.tsx'
import { LinkLayer } from './edges/link-layer.tsx'
import { RelationshipAnchor } from './edges/relationship-anchor.tsx'
import { type EntityNodeType, nodesFor, nodeTypes } from './entity-node.tsx'
import { OverviewLayer } from './overview/overview-layer.tsx'
import { Cursors } from './presence/cursors.tsx'
import { PeerMarks } from './presence/peer-marks.tsx'
import { RemoteChanges } from './presence/remote-changes.tsx'
import { detailLevelAt } from './scene/detail-level.ts'
import { gridPx } from './scene/rect.ts'
import { strings } from './strings.ts'
import { GestureLayer } from './tools/gesture-layer.tsx'
import { PortLayer } from './tools/port-layer.tsx'
import { useCardDrag } from './tools/use-card-drag.ts'
import { useEntityDrop } from './tools/use-entity-drop.ts'
import { usePanePointer } from './tools/use-pane-pointer.ts'
import { useCanvasHandle } from './use-canvas-handle.ts'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useCardPointer } from './use-card-pointer.ts'
import { useHover } from './use-hover.ts'
import { useShowEdited } from './use-show-edited.ts'

const noEdges: never[] = []
const snapGrid: [number, number] = [gridPx, gridPx]
const middleButton = [1]

interface FlowProps {
  /** Where the camera starts. */
  camera: Viewport
}

/** The flow itself: panning, zooming and dragging are its own; what is drawn and what is meant is ours. */
export function Flow({ camera }: FlowProps) {
  const document = useDocument()
  const session = useSessionStore()
  const tool = useSession((state) => state.tool)
  const isHand = useCanvas((state) => state.isHandHeld) || tool === 'hand'
  const nodes = useCanvas(useShallow(nodesFor))
  const drag = useCardDrag()
  const hover = useHover()
  const pane = usePanePointer()
  const drop = useEntityDrop()
  const card = useCardPointer()
  const onKeyDown = useCanvasKeys()
  useCanvasHandle()
  useShowEdited()
  return (
    <ReactFlow<EntityNodeType>
      aria-label={strings.canvas}
      tabIndex={0}
      nodes={nodes as EntityNodeType[]}
      edges={noEdges}
      nodeTypes={nodeTypes}
      defaultViewport={camera}
      minZoom={minZoom}
      maxZoom={maxZoom}
      onlyRenderVisibleElements
      nodesDraggable={tool === 'select' && !isHand}
      nodesConnectable={false}
      nodesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      panOnScroll
      panOnDrag={isHand ? true : middleButton}
      zoomOnDoubleClick={false}
      snapToGrid
      snapGrid={snapGrid}
      nodeDragThreshold={3}
      attributionPosition="bottom-left"
      onMoveEnd={(_event, viewport) => rememberCamera(session, shownDiagramId(document, session), viewport)}
      {...drag}
      {...hover}
      {...drop}
      onKeyDown={onKeyDown}
      onClick={card.onClick}
      onDoubleClick={(event: MouseEvent) => {
        pane.onDoubleClick(event)
        card.onDoubleClick(event)
      }}
      onPointerDown={(event: PointerEvent) => {
        pane.onPointerDown(event)
        card.onPointerDown(event)
      }}
    >
      <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} color="var(--canvas-dot)" />
      <LevelObserver />
      <OverviewLayer />
      <LinkLayer />
      <GestureLayer />
      <PeerMarks />
      <RemoteChanges />
      <PortLayer />
      <Cursors />
      <RelationshipAnchor />
      <Minimap />
      <ZoomControls />
      <FindDiagram />
      <EmptyDiagram />
    </ReactFlow>
  )
}

function level({ panZoom, transform }: ReactFlowState) {
  // Until the camera exists the transform is a placeholder, and its level would draw every card once for nothing.
  return panZoom ? detailLevelAt(transform[2]) : undefined
}

/** Hands the level of detail on; nothing else on the canvas looks at the zoom. */
function LevelObserver() {
  const store = useCanvasStore()
  const current = useStore(level)
  useEffect(() => {
    if (current) store.setState({ level: current })
  }, [current, store])
  return null
}
