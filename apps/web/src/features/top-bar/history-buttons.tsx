import { Redo2, Undo2 } from 'lucide-react'
import { actions } from '#document/actions/registry.ts'
import { useHistoryAction } from '#document/actions/use-actions.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { topBarStrings } from './strings.ts'

/** Undo and redo, each named after what it takes back. */
export function HistoryButtons() {
  const undo = useHistoryAction(actions.history.undo)
  const redo = useHistoryAction(actions.history.redo)
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons are no form, so no fieldset
    <div role="group" aria-label={topBarStrings.history} className="flex">
      <IconButton
        label={undo.label}
        shortcut={undo.shortcut}
        disabled={!undo.isEnabled}
        onClick={undo.run}
        icon={<Undo2 aria-hidden />}
      />
      <IconButton
        label={redo.label}
        shortcut={redo.shortcut}
        disabled={!redo.isEnabled}
        onClick={redo.run}
        icon={<Redo2 aria-hidden />}
      />
    </div>
  )
}
