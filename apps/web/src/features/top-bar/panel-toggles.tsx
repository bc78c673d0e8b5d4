import { PanelBottom, PanelLeft, PanelRight, Table2 } from 'lucide-react'
import { actions } from '#document/actions/registry.ts'
import { bindAction, useActionContext } from '#document/actions/use-actions.ts'
import { useSession } from '#document/document-context.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { topBarStrings } from './strings.ts'

const toggles = [
  { panel: 'navigator', action: actions.view.toggleNavigator, icon: <PanelLeft aria-hidden /> },
  { panel: 'problems', action: actions.view.toggleProblems, icon: <PanelBottom aria-hidden /> },
  { panel: 'inspector', action: actions.view.toggleInspector, icon: <PanelRight aria-hidden /> },
] as const

/** Shows and hides the panels around the canvas. */
export function PanelToggles() {
  const context = useActionContext()
  const panels = useSession((session) => session.panels)
  const lens = useSession((session) => session.lens)
  const middle = useSession((session) => session.middle)
  const grid = bindAction(actions.view.toggleGrid, context)
  if (lens !== 'entities') return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that are no form, so no fieldset
    <div role="group" aria-label={topBarStrings.panels} className="flex max-[700px]:hidden">
      <IconButton
        label={grid.label}
        shortcut={grid.shortcut}
        aria-pressed={middle === 'grid'}
        className={middle === 'grid' ? 'text-ink' : undefined}
        onClick={grid.run}
        icon={<Table2 aria-hidden />}
      />
      {toggles.map(({ panel, action, icon }) => {
        const bound = bindAction(action, context)
        return (
          <IconButton
            key={panel}
            label={bound.label}
            shortcut={bound.shortcut}
            aria-expanded={panels[panel].open}
            className={panels[panel].open ? 'text-ink' : undefined}
            onClick={bound.run}
            icon={icon}
          />
        )
      })}
    </div>
  )
}
