import { getRecordOf } from '@c360/model'
import { type ReactFlowState, useReactFlow, useStoreApi } from '@xyflow/react'
import { type PointerEvent, useEffect, useRef } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useCanvas, useCanvasStore } from '../canvas-context.tsx'
import { type Palette, readPalette } from '../overview/palette.ts'
import type { Point, Rect } from '../scene/rect.ts'
import type { Scene } from '../scene/scene.ts'
import { strings } from '../strings.ts'
import { followPointer } from '../tools/follow-pointer.ts'
import { fromMinimap, type MinimapView, minimapView, toMinimap } from './minimap-view.ts'

const widthPx = 176
const heightPx = 112
// With a handful of cards everything is in view anyway.
const fewestCards = 6

function cameraOf({ transform: [x, y, zoom], width, height }: ReactFlowState): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** The whole diagram in small, with the part in view; press or drag on it to go there. Painted, so that panning draws nothing in React. */
export function Minimap() {
  const isUseful = useCanvas((state) => state.scene.cards.size >= fewestCards)
  return isUseful ? <PaintedMinimap /> : null
}

function PaintedMinimap() {
  const ref = useRef<HTMLCanvasElement>(null)
  const flow = useReactFlow()
  const flowStore = useStoreApi()
  const document = useDocument()
  const store = useCanvasStore()
  useEffect(() => {
    const context = ref.current?.getContext('2d')
    if (!context) return
    const element = context.canvas
    let palette = readPalette(element)
    let frame = 0
    const paint = (): void => {
      frame = 0
      const { scene } = store.getState()
      const camera = cameraOf(flowStore.getState())
      const view = minimapView(scene.cards.values(), camera, widthPx, heightPx)
      const colourOf = (id: string) => {
        const entity = getRecordOf(document.getModel(), 'entity', id)
        return palette.kinds[entity?.archetype ?? 'other']
      }
      paintMinimap(context, scene, camera, view, palette, colourOf)
    }
    const schedule = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint)
    }
    const themes = new MutationObserver(() => {
      palette = readPalette(element)
      schedule()
    })
    themes.observe(window.document.documentElement, { attributeFilter: ['data-theme'] })
    const leaveFlow = flowStore.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) schedule()
    })
    const leaveScene = store.subscribe((now, before) => {
      if (now.scene !== before.scene) schedule()
    })
    schedule()
    return () => {
      themes.disconnect()
      leaveFlow()
      leaveScene()
      cancelAnimationFrame(frame)
    }
  }, [document, store, flowStore])
  const onPointerDown = (event: PointerEvent<HTMLCanvasElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    // The view is kept as it was when the press began, or the map would run away under the pointer.
    const view = minimapView(store.getState().scene.cards.values(), cameraOf(flowStore.getState()), widthPx, heightPx)
    const goTo = (at: Point): void => {
      const point = fromMinimap(view, { x: at.x - box.x, y: at.y - box.y }, widthPx, heightPx)
      void flow.setCenter(point.x, point.y, { zoom: flow.getZoom() })
    }
    goTo({ x: event.clientX, y: event.clientY })
    followPointer(event, { onMove: goTo, onEnd: () => {} })
  }
  return (
    <canvas
      ref={ref}
      role="img"
      aria-label={strings.zoom.minimap}
      className="canvas-minimap"
      style={{ width: widthPx, height: heightPx }}
      onPointerDown={onPointerDown}
    />
  )
}

function paintMinimap(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Rect,
  view: MinimapView,
  palette: Palette,
  colourOf: (entityId: string) => string,
): void {
  const ratio = window.devicePixelRatio
  const { canvas } = context
  if (canvas.width !== widthPx * ratio) canvas.width = widthPx * ratio
  if (canvas.height !== heightPx * ratio) canvas.height = heightPx * ratio
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, widthPx, heightPx)
  context.globalAlpha = 0.65
  for (const card of scene.cards.values()) {
    const corner = toMinimap(view, card, widthPx, heightPx)
    context.fillStyle = colourOf(card.entityId)
    context.fillRect(corner.x, corner.y, Math.max(1, card.width * view.scale), Math.max(1, card.height * view.scale))
  }
  context.globalAlpha = 1
  const corner = toMinimap(view, camera, widthPx, heightPx)
  context.strokeStyle = palette.accent
  context.lineWidth = 1.5
  context.strokeRect(corner.x, corner.y, camera.width * view.scale, camera.height * view.scale)
}
