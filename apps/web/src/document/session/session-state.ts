import type { Archetype } from '@c360/model'

/** The five ways to look at the model. */
export const lenses = ['entities', 'identity', 'events', 'flow', 'dictionary'] as const
export type Lens = (typeof lenses)[number]

export type Tool = 'select' | 'hand' | 'entity' | 'event' | 'relationship'

export type PanelName = 'navigator' | 'inspector' | 'problems'

export interface PanelState {
  readonly open: boolean
  /** Width of a side panel, height of the problems, in CSS pixels. */
  readonly sizePx: number
}

/** The Entities lens as a drawing, or as a table of attributes. */
export type Middle = 'canvas' | 'grid'

/** Which field of which record is being edited in place. */
export interface Editing {
  readonly recordId: string
  readonly field: string
}

/** Text that is being typed and is not yet a command. */
export interface Draft extends Editing {
  readonly text: string
  /** What the model said when typing began. */
  readonly base: string
  /** Why the last attempt to commit it was refused. */
  readonly refusal?: string | undefined
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** What the canvas offers the rest of the studio while it is mounted. */
export interface CanvasHandle {
  /** Brings an entity's card into view; it takes the keyboard's focus unless that stays where it is. */
  reveal(entityId: string, options?: { readonly keepsFocus?: boolean }): void
  /** Brings the whole diagram into view, or some of its cards. */
  fit(entityIds?: readonly string[]): void
  zoomBy(factor: number): void
  zoomTo(zoom: number): void
  /** From client pixels to drawing units. */
  toCanvas(point: Point): Point
  /** The middle of what is seen, in drawing units. */
  centre(): Point
  arrange(scope: 'all' | 'selection'): Promise<void>
  /** Selects the next or the previous relationship of the selected card. */
  walkRelationships(step: 1 | -1): void
}

/** A dialog over the whole studio. */
export type StudioDialog = 'shortcuts' | 'palette' | 'export' | 'import' | 'versions' | 'settings'

/** The parts of the settings of a model. */
export const settingsTabs = ['rules', 'abbreviations', 'suppressed', 'targets', 'value-sets'] as const
export type SettingsTab = (typeof settingsTabs)[number]

export type SelectMode = 'replace' | 'toggle' | 'add'

/** What one person sees and does in one open model; never shared, never undone. */
export interface SessionState {
  readonly lens: Lens
  /** What the middle of the Entities lens shows. */
  readonly middle: Middle
  readonly diagramId?: string | undefined
  /** Record ids: entities, attributes, relationships. */
  readonly selection: readonly string[]
  readonly tool: Tool
  /** What the entity tool draws. */
  readonly toolArchetype: Archetype
  readonly editing?: Editing | undefined
  readonly draft?: Draft | undefined
  readonly hoveredId?: string | undefined
  readonly panels: Readonly<Record<PanelName, PanelState>>
  readonly canvas?: CanvasHandle | undefined
  /** The dialog that is open over the studio. */
  readonly dialog?: StudioDialog | undefined
  /** The part of the settings that is open, or was last. */
  readonly settingsTab: SettingsTab
  /** The navigator's search box is wanted; it takes the focus as soon as it is drawn. */
  readonly isSearchAsked: boolean

  setLens(lens: Lens): void
  setMiddle(middle: Middle): void
  setDiagram(diagramId: string | undefined): void
  select(ids: readonly string[], mode?: SelectMode): void
  setTool(tool: Tool, archetype?: Archetype): void
  startEditing(recordId: string, field: string): void
  stopEditing(): void
  setDraft(draft: Draft | undefined): void
  setHovered(id: string | undefined): void
  setPanel(name: PanelName, change: Partial<PanelState>): void
  togglePanel(name: PanelName): void
  setCanvas(canvas: CanvasHandle | undefined): void
  setSettingsTab(tab: SettingsTab): void
  setDialog(dialog: StudioDialog | undefined): void
  /** Opens the navigator and asks for its search box. */
  askSearch(): void
  answerSearch(): void
}
