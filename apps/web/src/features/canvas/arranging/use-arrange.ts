import type { ArrangeMove } from '@c360/diagram/layout'
import { arrange as arrangeIntent } from '@c360/model'
import { useCallback } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import type { StudioDocument } from '#document/studio-document.ts'
import { showToast } from '#ui/toast-store.ts'
import { motionMs } from '../camera.ts'
import { useCanvasStore } from '../canvas-context.tsx'
import { announce, type CanvasStore } from '../canvas-store.ts'
import type { Point } from '../scene/rect.ts'
import { strings } from '../strings.ts'
import { arrangeInWorker } from './arrange-in-worker.ts'
import type { ArrangeRequest } from './arrange-worker.ts'
import { glideHome } from './glide.ts'

/** Arranges all cards or the selected ones: words while it works, one step of undo, a short glide to the new places. */
export function useArrange(): (scope: 'all' | 'selection') => Promise<void> {
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  return useCallback(
    async (scope) => {
      const request = requestFor(store, scope)
      const count = request.options.selection?.length ?? request.input.cards.length
      if (count === 0 || store.getState().arranging !== undefined) return
      store.setState({ arranging: strings.arranging.working(count) })
      try {
        const moves = await arrangeInWorker(request)
        await applyMoves(document, store, moves)
        announce(store, moves.length === 0 ? strings.arranging.nothing : strings.arranging.done(moves.length))
        if (count === request.input.cards.length) session.getState().canvas?.fit()
      } catch {
        showToast({ title: strings.arranging.failed, tone: 'danger' })
      } finally {
        store.setState({ arranging: undefined })
      }
    },
    [document, session, store],
  )
}

function requestFor(store: CanvasStore, scope: 'all' | 'selection'): ArrangeRequest {
  const { scene, selected } = store.getState()
  const cards = [...scene.cards.values()]
  const input = {
    cards: cards.map((card) => ({
      placement: card.placementId,
      entityId: card.entityId,
      x: card.x,
      y: card.y,
      widthPx: card.width,
      heightPx: card.height,
      pinned: card.isPinned,
    })),
    links: scene.links.map((link) => ({ parent: link.parent.entityId, child: link.child.entityId })),
  }
  if (scope === 'all') return { input, options: {} }
  const selection = cards.filter((card) => selected.entityIds.has(card.entityId)).map((card) => card.placementId)
  return { input, options: { selection } }
}

async function applyMoves(document: StudioDocument, store: CanvasStore, moves: readonly ArrangeMove[]): Promise<void> {
  const before = store.getState().scene.cards
  document.edit((model) => arrangeIntent(model, { moves }))
  const offsets = new Map<string, Point>()
  for (const [id, card] of store.getState().scene.cards) {
    const from = before.get(id)
    if (from && (from.x !== card.x || from.y !== card.y)) offsets.set(id, { x: from.x - card.x, y: from.y - card.y })
  }
  await glideHome(store, offsets, motionMs())
}
