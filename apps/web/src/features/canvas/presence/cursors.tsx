import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { useDocument, useSession } from '#document/document-context.tsx'
import { isHere, usePeerValue } from './use-peer-value.ts'

interface CursorLook {
  readonly clientId: string
  readonly name: string
  readonly colour: string
}

/** The others' cursors with their names. They move without React: it only knows who is here. */
export function Cursors() {
  const looks = usePeerValue<CursorLook[]>((peers) =>
    peers.flatMap(({ clientId, actor, presence }) =>
      presence.cursor ? [{ clientId, name: actor.name, colour: actor.colour }] : [],
    ),
  )
  const ref = useRef<HTMLDivElement>(null)
  usePlacedCursors(ref, looks)
  return (
    <div ref={ref} className="canvas-cursors" aria-hidden="true">
      {looks.map((look) => (
        <div
          key={look.clientId}
          data-client={look.clientId}
          className="canvas-cursor"
          style={{ '--person': `var(--${look.colour})` } as React.CSSProperties}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M1 1L6 14L8.5 8.5L14 6Z" />
          </svg>
          <span>{look.name}</span>
        </div>
      ))}
    </div>
  )
}

function usePlacedCursors(ref: React.RefObject<HTMLDivElement | null>, looks: readonly CursorLook[]): void {
  const { presence } = useDocument().client
  const diagramId = useSession((state) => state.diagramId)
  const flowStore = useStoreApi()
  useEffect(() => {
    if (looks.length === 0) return
    let frame = 0
    const place = (): void => {
      frame = 0
      const [x, y, zoom] = flowStore.getState().transform
      for (const peer of presence.getPeers()) {
        const { cursor } = peer.presence
        if (!cursor || !isHere(peer, diagramId)) continue
        const element = ref.current?.querySelector<HTMLElement>(`[data-client="${CSS.escape(peer.clientId)}"]`)
        if (element) element.style.transform = `translate(${cursor.x * zoom + x}px, ${cursor.y * zoom + y}px)`
      }
    }
    const schedule = (): void => {
      if (frame === 0) frame = requestAnimationFrame(place)
    }
    place()
    const leavePeers = presence.subscribe(schedule)
    const leaveFlow = flowStore.subscribe((now, before) => {
      if (now.transform !== before.transform) schedule()
    })
    return () => {
      leavePeers()
      leaveFlow()
      cancelAnimationFrame(frame)
    }
  }, [ref, looks, presence, diagramId, flowStore])
}
