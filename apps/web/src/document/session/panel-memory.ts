import { z } from 'zod'
import type { PanelName, PanelState } from './session-state.ts'

type Panels = Readonly<Record<PanelName, PanelState>>

const storageKey = 'c360.panels'

const defaults: Panels = {
  navigator: { open: true, sizePx: 248 },
  inspector: { open: true, sizePx: 320 },
  problems: { open: false, sizePx: 200 },
}

const Panel = z.object({ open: z.boolean(), sizePx: z.number().min(80).max(1_200) })
const StoredPanels = z.object({ navigator: Panel, inspector: Panel, problems: Panel })

/** How the panels stood when this device last used the studio. */
export function readPanels(): Panels {
  try {
    const stored = StoredPanels.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'))
    return stored.success ? stored.data : defaults
  } catch {
    return defaults
  }
}

/** Remembers how the panels stand; a device without storage forgets them. */
export function writePanels(panels: Panels): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(panels))
  } catch {
    // Storage is full or switched off: the panels keep their size until the page is left.
  }
}
