import { getRecordOf } from '@c360/model'
import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { useDocument, useFindingsStore } from '#document/document-context.tsx'
import { useCanvas, useCanvasStore } from '../canvas-context.tsx'
import { isPaintedAt } from '../scene/detail-level.ts'
import { paintOverview } from './paint-overview.ts'
import { type Palette, readPalette } from './palette.ts'

/**
 * Many cards seen from far away, painted on one canvas: hundreds of elements in view cannot keep up with panning.
 * It repaints at most once a frame, straight from the stores; nothing in React draws while the camera moves.
 */
export function OverviewLayer() {
  const isPainted = useCanvas((state) => isPaintedAt(state.level, state.scene.cards.size))
  return isPainted ? <PaintedOverview /> : null
}

function PaintedOverview() {
  const ref = useRef<HTMLCanvasElement>(null)
  const document = useDocument()
  const findings = useFindingsStore()
  const store = useCanvasStore()
  const flowStore = useStoreApi()
  useEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    let palette: Palette = readPalette(canvas)
    let frame = 0
    const paint = (): void => {
      frame = 0
      const { transform, width, height } = flowStore.getState()
      const pixelRatio = window.devicePixelRatio
      fitTo(canvas, width * pixelRatio, height * pixelRatio)
      const { scene, related, marquee, selected } = store.getState()
      const entityOf = (id: string) => getRecordOf(document.getModel(), 'entity', id)
      const severityOf = (id: string) => findings.board.ofEntity(id)[0]?.severity
      const selectedIds = new Set([...selected.entityIds, ...selected.linkIds])
      const overview = { scene, related: marquee ? undefined : related, selectedIds, palette, entityOf, severityOf }
      paintOverview(context, overview, { transform, width, height, pixelRatio })
    }
    const schedule = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint)
    }
    const themes = new MutationObserver(() => {
      palette = readPalette(canvas)
      schedule()
    })
    themes.observe(window.document.documentElement, { attributeFilter: ['data-theme'] })
    const leave = [
      flowStore.subscribe((now, before) => {
        if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) schedule()
      }),
      store.subscribe(schedule),
      document.subscribe(schedule),
      findings.subscribe(schedule),
      () => themes.disconnect(),
      () => cancelAnimationFrame(frame),
    ]
    paint()
    return () => {
      for (const stop of leave) stop()
    }
  }, [document, findings, store, flowStore])
  return (
    <div className="canvas-overview" aria-hidden="true">
      <canvas ref={ref} />
    </div>
  )
}

function fitTo(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== Math.round(width)) canvas.width = Math.round(width)
  if (canvas.height !== Math.round(height)) canvas.height = Math.round(height)
}
