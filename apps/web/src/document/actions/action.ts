import type { SessionStore } from '../session/session-store.ts'
import type { StudioDocument } from '../studio-document.ts'

export interface ActionContext {
  readonly document: StudioDocument
  readonly session: SessionStore
}

export type ActionGroup = 'History' | 'Edit' | 'Tools' | 'View' | 'Model' | 'Help'

/** Something a person can do: menus, shortcuts and the list of shortcuts all read it from here. */
export interface Action {
  readonly id: string
  /** What it is called, in the words of the moment: "Undo rename customer_email". */
  readonly label: (context: ActionContext) => string
  /** What it is called in a list of all actions, where that differs. */
  readonly name?: string
  readonly group: ActionGroup
  /** Such as `mod+shift+z`; `mod` is ⌘ on Apple devices and Ctrl elsewhere. */
  readonly shortcuts?: readonly string[]
  /** Its shortcut works in text fields too: for what no text field means by it. */
  readonly worksWhileTyping?: boolean
  /** It edits the model, which a published version does not allow. */
  readonly edits?: boolean
  readonly isEnabled?: (context: ActionContext) => boolean
  readonly run: (context: ActionContext) => void
}

/** Whether an action can be done at this moment. */
export function canRun(action: Action, context: ActionContext): boolean {
  if (action.edits && context.document.version !== undefined) return false
  return action.isEnabled?.(context) ?? true
}
