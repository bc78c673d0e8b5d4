import { ViewportPortal } from '@xyflow/react'
import { type CSSProperties, useMemo } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useSyncValue } from '#document/use-sync.ts'
import { useCanvasStore } from '../canvas-context.tsx'
import { rectOfRecord } from './marked-rects.ts'

// A file that somebody imports changes thousands of records; a flash of all of them says nothing.
const mostFlashes = 60

/** What others just changed lights up in their colour and fades. */
export function RemoteChanges() {
  const changes = useSyncValue((snapshot) => snapshot.lastChanges)
  const document = useDocument()
  const store = useCanvasStore()
  const flashes = useMemo(() => {
    const model = document.getModel()
    const { scene } = store.getState()
    return (changes ?? [])
      .flatMap(({ seq, actor, recordIds }) =>
        recordIds.slice(0, mostFlashes).flatMap((id) => {
          const rect = rectOfRecord(scene, model, id)
          return rect ? [{ key: `${seq}-${id}`, rect, colour: actor.colour }] : []
        }),
      )
      .slice(0, mostFlashes)
  }, [changes, document, store])
  return (
    <ViewportPortal>
      {flashes.map(({ key, rect, colour }) => {
        const place = { transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }
        return (
          <div
            key={key}
            className="canvas-flash"
            style={{ ...place, '--person': `var(--${colour})` } as CSSProperties}
          />
        )
      })}
    </ViewportPortal>
  )
}
