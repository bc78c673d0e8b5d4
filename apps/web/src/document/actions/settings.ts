import type { SettingsTab } from '../session/session-state.ts'
import type { Action, ActionContext } from './action.ts'

/** Opens the settings of the model at one of their parts. */
export function openSettings({ session }: ActionContext, tab: SettingsTab): void {
  session.getState().setSettingsTab(tab)
  session.getState().setDialog('settings')
}

const tabAction = (id: string, tab: SettingsTab, label: string, shortcut?: string): Action => ({
  id,
  group: 'Model',
  label: () => label,
  ...(shortcut === undefined ? {} : { shortcuts: [shortcut] }),
  run: (context) => openSettings(context, tab),
})

/** What is set for the model as a whole. */
export const settingsActions = {
  settings: tabAction('settings', 'rules', 'Model settings', 'mod+,'),
  abbreviations: tabAction('settings-abbreviations', 'abbreviations', 'Abbreviations'),
  suppressed: tabAction('settings-suppressed', 'suppressed', 'Suppressed findings'),
  targets: tabAction('settings-targets', 'targets', 'Targets'),
  valueSets: tabAction('settings-value-sets', 'value-sets', 'Value sets'),
}
