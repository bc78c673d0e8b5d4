import { getRecordOf, modelPropertiesId, toCanonicalJson } from '@c360/model'
import { useNavigate } from '@tanstack/react-router'
import { Download, Ellipsis, House, Keyboard } from 'lucide-react'
import { actions } from '../../document/actions/registry.ts'
import { bindAction, useActionContext } from '../../document/actions/use-actions.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { saveFile, toFileName } from '../../ui/save-file.ts'
import { topBarStrings } from './strings.ts'

/** What is not worth a button of its own. */
export function MainMenu() {
  const navigate = useNavigate()
  const context = useActionContext()
  const shortcuts = bindAction(actions.help.shortcuts, context)
  const download = (): void => {
    const model = context.document.getModel()
    const name = getRecordOf(model, 'model', modelPropertiesId)?.name ?? ''
    // From what is shown, so that it holds what is not yet sent, and works while the server is away.
    saveFile(toFileName(name, 'c360.json'), toCanonicalJson(model), 'application/json')
  }
  return (
    <Menu
      label={topBarStrings.menu}
      align="end"
      trigger={<IconButton label={topBarStrings.menu} icon={<Ellipsis aria-hidden />} />}
    >
      <MenuItem icon={<Download aria-hidden />} onSelect={download}>
        {topBarStrings.download}
      </MenuItem>
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
