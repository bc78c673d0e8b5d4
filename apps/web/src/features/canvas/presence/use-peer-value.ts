import type { Peer } from '@c360/sync'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useDocument, useSession } from '#document/document-context.tsx'

/** Whether a peer looks at the same diagram. */
export function isHere(peer: Peer, diagramId: string | undefined): boolean {
  return peer.presence.lens === 'entities' && peer.presence.diagram === diagramId
}

/**
 * Something about the others in this diagram; draws again only when its JSON differs.
 * Peers send a new presence with every move of their cursor, of which most layers want to know nothing.
 */
export function usePeerValue<T>(select: (peers: readonly Peer[]) => T): T {
  const { presence } = useDocument().client
  const diagramId = useSession((state) => state.diagramId)
  const subscribe = useCallback((listener: () => void) => presence.subscribe(listener), [presence])
  const json = useSyncExternalStore(subscribe, () =>
    JSON.stringify(select(presence.getPeers().filter((peer) => isHere(peer, diagramId)))),
  )
  return useMemo(() => JSON.parse(json) as T, [json])
}
