import { useNavigate } from '@tanstack/react-router'
import {
  Download,
  Ellipsis,
  FileDown,
  FileUp,
  GitCommitHorizontal,
  House,
  Keyboard,
  SlidersHorizontal,
} from 'lucide-react'
import { actions } from '#document/actions/registry.ts'
import { bindAction, useActionContext } from '#document/actions/use-actions.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '#ui/menu.tsx'
import { downloadModel } from './download-model.ts'
import { topBarStrings } from './strings.ts'

const exchange = [
  { icon: <FileDown aria-hidden />, action: actions.exchange.export },
  { icon: <FileUp aria-hidden />, action: actions.exchange.import },
  { icon: <GitCommitHorizontal aria-hidden />, action: actions.exchange.versions },
  { icon: <SlidersHorizontal aria-hidden />, action: actions.settings.settings },
]

/** What is not worth a button of its own. */
export function MainMenu() {
  const navigate = useNavigate()
  const context = useActionContext()
  const shortcuts = bindAction(actions.help.shortcuts, context)
  return (
    <Menu
      label={topBarStrings.menu}
      align="end"
      trigger={<IconButton label={topBarStrings.menu} icon={<Ellipsis aria-hidden />} />}
    >
      <MenuItem icon={<Download aria-hidden />} onSelect={() => downloadModel(context.document.getModel())}>
        {topBarStrings.download}
      </MenuItem>
      {exchange.map(({ icon, action }) => {
        const bound = bindAction(action, context)
        return (
          <MenuItem
            key={action.id}
            icon={icon}
            shortcut={bound.shortcut}
            movesFocus
            disabled={!bound.isEnabled}
            onSelect={bound.run}
          >
            {bound.label}
          </MenuItem>
        )
      })}
      <MenuItem icon={<Keyboard aria-hidden />} shortcut={shortcuts.shortcut} onSelect={shortcuts.run}>
        {shortcuts.label}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<House aria-hidden />} onSelect={() => navigate({ to: '/' })}>
        {topBarStrings.home}
      </MenuItem>
    </Menu>
  )
}
