import { Archetype } from '@c360/model'
import { ChevronDown, Hand, type LucideIcon, MousePointer2, Network, Workflow } from 'lucide-react'
import { actions } from '#document/actions/registry.ts'
import { useActionContext } from '#document/actions/use-actions.ts'
import { archetypeLooks } from '#document/archetype-looks.ts'
import { useSession, useSessionStore } from '#document/document-context.tsx'
import type { Tool } from '#document/session/session-state.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Menu, MenuItem } from '#ui/menu.tsx'
import { useCanvas } from '../canvas-context.tsx'
import { strings } from '../strings.ts'

/** The tools, bottom centre; each with its key. */
export function ToolBar() {
  const archetype = useSession((state) => state.toolArchetype)
  return (
    <div className="canvas-tools" role="toolbar" aria-label={strings.tools.label}>
      <ToolButton tool="select" icon={MousePointer2} />
      <ToolButton tool="hand" icon={Hand} />
      <span className="canvas-tools-gap" />
      <ToolButton tool="entity" icon={archetypeLooks[archetype].icon} />
      <ArchetypeMenu />
      <ToolButton tool="event" icon={archetypeLooks.event.icon} />
      <ToolButton tool="relationship" icon={Workflow} />
      <span className="canvas-tools-gap" />
      <ArrangeButton />
      <ToolHint />
    </div>
  )
}

function ToolButton({ tool, icon: Icon }: { tool: Tool; icon: LucideIcon }) {
  const isCurrent = useSession((state) => state.tool === tool)
  const context = useActionContext()
  const action = actions.tools[tool]
  return (
    <IconButton
      label={action.label(context)}
      shortcut={action.shortcuts?.[0]}
      icon={<Icon />}
      pressed={isCurrent}
      tooltipSide="top"
      className="size-8"
      onClick={() => action.run(context)}
    />
  )
}

function ArrangeButton() {
  const context = useActionContext()
  const isWorking = useCanvas((state) => state.arranging !== undefined)
  const isEmpty = useCanvas((state) => state.scene.cards.size === 0)
  const action = actions.view.arrange
  return (
    <IconButton
      label={action.label(context)}
      shortcut={action.shortcuts?.[0]}
      icon={<Network />}
      disabled={isWorking || isEmpty}
      tooltipSide="top"
      className="size-8"
      onClick={() => action.run(context)}
    />
  )
}

function ArchetypeMenu() {
  const session = useSessionStore()
  return (
    <Menu
      label={strings.tools.archetype}
      side="top"
      trigger={
        <button type="button" className="canvas-tools-archetype" aria-label={strings.tools.archetype}>
          <ChevronDown aria-hidden />
        </button>
      }
    >
      {Archetype.options.map((archetype) => {
        const { icon: Icon, colourToken, label } = archetypeLooks[archetype]
        return (
          <MenuItem
            key={archetype}
            icon={<Icon style={{ color: `var(--${colourToken})` }} aria-hidden />}
            onSelect={() => session.getState().setTool('entity', archetype)}
          >
            {label}
          </MenuItem>
        )
      })}
    </Menu>
  )
}

function ToolHint() {
  const tool = useSession((state) => state.tool)
  if (tool === 'select' || tool === 'hand') return null
  return (
    <span className="canvas-tools-hint">
      {strings.hints[tool]} · {strings.hints.escape}
    </span>
  )
}
