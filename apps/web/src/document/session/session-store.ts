import { createStore, type StoreApi } from 'zustand/vanilla'
import { readPanels, writePanels } from './panel-memory.ts'
import type { SelectMode, SessionState } from './session-state.ts'

export type SessionStore = StoreApi<SessionState>

/** Where a session starts: what a link asks for. */
export type SessionStart = Partial<Pick<SessionState, 'lens' | 'diagramId' | 'selection' | 'dialog'>>

function nextSelection(current: readonly string[], ids: readonly string[], mode: SelectMode): readonly string[] {
  if (mode === 'replace') return sameList(current, ids) ? current : ids
  const added = ids.filter((id) => !current.includes(id))
  if (mode === 'add') return added.length === 0 ? current : [...current, ...added]
  return [...current.filter((id) => !ids.includes(id)), ...added]
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}

/**
 * One store for each open model. Panel sizes are remembered on the device, everything else ends with the tab.
 * Read-only, no field is ever opened and no tool draws.
 */
export function createSessionStore(start: SessionStart = {}, { isReadOnly = false } = {}): SessionStore {
  return createStore<SessionState>()((set, get) => ({
    lens: 'entities',
    middle: 'canvas',
    selection: [],
    tool: 'select',
    toolArchetype: 'other',
    panels: readPanels(),
    settingsTab: 'rules',
    isSearchAsked: false,
    ...start,

    setLens: (lens) => set({ lens }),
    setMiddle: (middle) => set({ middle }),
    setDiagram: (diagramId) => {
      if (get().diagramId !== diagramId) set({ diagramId, selection: [], editing: undefined, draft: undefined })
    },
    select: (ids, mode = 'replace') => {
      const selection = nextSelection(get().selection, ids, mode)
      if (selection !== get().selection) set({ selection })
    },
    setTool: (tool, archetype) => {
      if (isReadOnly && tool !== 'select' && tool !== 'hand') return
      set(archetype ? { tool, toolArchetype: archetype } : { tool })
    },
    startEditing: (recordId, field) => {
      if (!isReadOnly) set({ editing: { recordId, field } })
    },
    stopEditing: () => set({ editing: undefined, draft: undefined }),
    setDraft: (draft) => set({ draft }),
    setHovered: (hoveredId) => {
      if (get().hoveredId !== hoveredId) set({ hoveredId })
    },
    setPanel: (name, change) => {
      const panels = { ...get().panels, [name]: { ...get().panels[name], ...change } }
      set({ panels })
      writePanels(panels)
    },
    togglePanel: (name) => get().setPanel(name, { open: !get().panels[name].open }),
    setCanvas: (canvas) => set({ canvas }),
    setSettingsTab: (settingsTab) => set({ settingsTab }),
    setDialog: (dialog) => set({ dialog }),
    askSearch: () => {
      get().setPanel('navigator', { open: true })
      set({ isSearchAsked: true })
    },
    answerSearch: () => set({ isSearchAsked: false }),
  }))
}
