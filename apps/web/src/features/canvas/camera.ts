import { getViewportForBounds, type Viewport } from '@xyflow/react'
import type { SessionStore } from '#document/session/session-store.ts'
import type { CanvasStore } from './canvas-store.ts'
import { boundsOf, type Rect } from './scene/rect.ts'

export const minZoom = 0.02
export const maxZoom = 3
// The tool bar and the zoom stand at the bottom.
const fitPadding = { top: '32px', left: '32px', right: '32px', bottom: '80px' } as const
const glideMs = 140

/** Where the camera stood in each diagram when the person last looked at it. */
const camerasBySession = new WeakMap<SessionStore, Map<string, Viewport>>()

export function rememberCamera(session: SessionStore, diagramId: string | undefined, viewport: Viewport): void {
  if (diagramId === undefined) return
  const cameras = camerasBySession.get(session) ?? new Map<string, Viewport>()
  camerasBySession.set(session, cameras.set(diagramId, viewport))
}

/** How long the camera may take on its way: not at all where the system asks for less motion. */
export function motionMs(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : glideMs
}

export function viewportAround(bounds: Rect | undefined, width: number, height: number): Viewport {
  if (!bounds) return { x: 0, y: 0, zoom: 1 }
  return getViewportForBounds(bounds, width, height, minZoom, 1, fitPadding)
}

/** Where the camera starts: where it was left, else around everything. */
export function startingCamera(
  session: SessionStore,
  diagramId: string | undefined,
  store: CanvasStore,
  size: { readonly width: number; readonly height: number },
): Viewport {
  const left = diagramId === undefined ? undefined : camerasBySession.get(session)?.get(diagramId)
  return left ?? viewportAround(boundsOf(store.getState().scene.cards.values()), size.width, size.height)
}
