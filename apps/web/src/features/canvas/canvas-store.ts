import { getRecordOf } from '@c360/model'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { mainDiagramId } from '#document/session/main-diagram.ts'
import type { SessionStore } from '#document/session/session-store.ts'
import type { StudioDocument } from '#document/studio-document.ts'
import type { DetailLevel } from './scene/detail-level.ts'
import type { CardHit } from './scene/hit-test.ts'
import type { Point, Rect } from './scene/rect.ts'
import { type Related, relatedTo } from './scene/related-cards.ts'
import { firstSceneOf, noOffsets, type Offsets, type Scene, sceneOf, shiftScene } from './scene/scene.ts'
import { emptySelection, indexSelection, type SelectionIndex } from './scene/selection-index.ts'

/** A relationship being drawn: from where, to where the pointer is, and what a drop there would reach. */
export interface Connecting {
  readonly from: CardHit
  readonly start: Point
  readonly point: Point
  readonly target?: CardHit | undefined
}

/** What the canvas itself knows for the moment; nothing here is stored or shared. */
export interface CanvasState {
  readonly scene: Scene
  readonly offsets: Offsets
  readonly selected: SelectionIndex
  /** Undefined while nothing is selected. */
  readonly related: Related | undefined
  readonly level: DetailLevel
  readonly hover?: CardHit | undefined
  /** Where the pointer is over the canvas, in drawing units. */
  readonly pointer?: Point | undefined
  readonly hoveredLinkId?: string | undefined
  readonly marquee?: Rect | undefined
  readonly connecting?: Connecting | undefined
  /** Where the cards that are being dragged away from stood, while the drag makes copies. */
  readonly isCopying: boolean
  readonly isDragging: boolean
  /** Space is held: the pointer pans whatever the tool. */
  readonly isHandHeld: boolean
  /** Where the draft of a new attribute stands: after this one, or last. */
  readonly newAttributeAfter?: string | undefined
  /** An entity that was just drawn: after its name comes its first attribute. */
  readonly freshEntityId?: string | undefined
  /** The card that takes the keyboard's focus as soon as it is drawn. */
  readonly focusEntityId?: string | undefined
  /** The card along whose lines the keys walk. */
  readonly walkedEntityId?: string | undefined
  /** The popover of the selected relationship takes the keyboard's focus as soon as it is drawn. */
  readonly isPopoverAsked: boolean
  readonly arranging?: string | undefined
  readonly announcement: string
}

export type CanvasStore = StoreApi<CanvasState>

/** The canvas before its first frame: the camera can be set and the cards drawn; the rest follows with {@link followDocument}. */
export function openCanvasStore(document: StudioDocument, session: SessionStore): CanvasStore {
  const store = createStore<CanvasState>()(() => ({
    scene: firstSceneOf(document.getModel(), shownDiagramId(document, session)),
    offsets: noOffsets,
    selected: emptySelection,
    related: undefined,
    level: 'full',
    isCopying: false,
    isDragging: false,
    isHandHeld: false,
    isPopoverAsked: false,
    announcement: '',
  }))
  refreshSelection(store, document, session)
  return store
}

/** The diagram the canvas shows: the session's, or the model's main one while the session names none that exists. */
export function shownDiagramId(document: StudioDocument, session: SessionStore): string | undefined {
  const model = document.getModel()
  const asked = session.getState().diagramId
  if (asked !== undefined && getRecordOf(model, 'diagram', asked)) return asked
  return mainDiagramId(model)
}

/** Reads the scene from the model again; what did not change stays the same object. */
export function refreshScene(store: CanvasStore, document: StudioDocument, session: SessionStore): void {
  const { scene, offsets } = store.getState()
  const next = sceneOf(document.getModel(), shownDiagramId(document, session), scene, offsets)
  if (next !== scene) store.setState({ scene: next })
}

function refreshSelection(store: CanvasStore, document: StudioDocument, session: SessionStore): void {
  const selected = indexSelection(document.getModel(), session.getState().selection)
  store.setState({ selected, related: relatedToSelection(store.getState().scene, selected) })
}

function relatedToSelection(scene: Scene, selected: SelectionIndex): Related | undefined {
  const inScene = (id: string) => scene.cards.has(id)
  const entityIds = new Set([...selected.entityIds, ...selected.attributeIds.keys()].filter(inScene))
  if (entityIds.size === 0 && selected.linkIds.size === 0) return undefined
  return relatedTo(scene.links, entityIds, selected.linkIds)
}

/** Keeps the scene and the sorted selection in step with document and session until the returned function is called. */
export function followDocument(store: CanvasStore, document: StudioDocument, session: SessionStore): () => void {
  const refresh = () => {
    refreshScene(store, document, session)
    refreshSelection(store, document, session)
  }
  const stopWaiting = afterNextFrame(refresh)
  const leaveDocument = document.subscribe(refresh)
  const leaveSession = session.subscribe((now, before) => {
    if (now.diagramId !== before.diagramId) refreshScene(store, document, session)
    if (now.selection !== before.selection) refreshSelection(store, document, session)
  })
  return () => {
    stopWaiting()
    leaveDocument()
    leaveSession()
  }
}

// The first frame paints the cards. A task after the callback of the second comes when they have been seen.
function afterNextFrame(run: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      task = setTimeout(run)
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(task)
  }
}

/** Draws cards away from where they are placed, as a drag or a glide does; no offsets puts them back. */
export function setOffsets(store: CanvasStore, offsets: Offsets): void {
  const { scene, offsets: before } = store.getState()
  store.setState({ offsets, scene: shiftScene(scene, before, offsets) })
}

export function setHover(store: CanvasStore, hover: CardHit | undefined): void {
  const before = store.getState().hover
  if (before?.entityId !== hover?.entityId || before?.attributeId !== hover?.attributeId) store.setState({ hover })
}

/** Says something to people who listen instead of look. */
export function announce(store: CanvasStore, announcement: string): void {
  store.setState({ announcement })
}
