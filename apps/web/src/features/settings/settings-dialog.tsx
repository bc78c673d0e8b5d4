import { useSession } from '#document/document-context.tsx'
import { type SettingsTab, settingsTabs } from '#document/session/session-state.ts'
import { Dialog } from '#ui/dialog.tsx'
import { TabGroup, TabList, TabPanel } from '#ui/tabs.tsx'
import { AbbreviationsTab } from './abbreviations/abbreviations-tab.tsx'
import { RulesTab } from './rules/rules-tab.tsx'
import { strings } from './strings.ts'
import { SuppressedTab } from './suppressed-tab.tsx'
import { TargetsTab } from './targets/targets-tab.tsx'
import { ValueSetsTab } from './value-sets/value-sets-tab.tsx'

const parts: Readonly<Record<SettingsTab, () => React.ReactNode>> = {
  rules: RulesTab,
  abbreviations: AbbreviationsTab,
  suppressed: SuppressedTab,
  targets: TargetsTab,
  'value-sets': ValueSetsTab,
}

const tabs = settingsTabs.map((value) => ({ value, label: strings.tabs[value] }))

/** What is set for the model as a whole; every edit is one step of undo, and others see it at once. */
export function SettingsDialog() {
  const isOpen = useSession((session) => session.dialog === 'settings')
  const setDialog = useSession((session) => session.setDialog)
  const tab = useSession((session) => session.settingsTab)
  const setTab = useSession((session) => session.setSettingsTab)
  const Part = parts[tab]
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(next) => setDialog(next ? 'settings' : undefined)}
      title={strings.title}
      closeLabel={strings.close}
      placement="workbench"
    >
      <TabGroup value={tab} onChange={setTab} isManual className="flex-1">
        <TabList label={strings.title} tabs={tabs} className="overflow-x-auto border-b px-3 py-1.5" />
        {settingsTabs.map((each) => (
          <TabPanel key={each} value={each} className="flex flex-col">
            {each === tab ? <Part /> : null}
          </TabPanel>
        ))}
      </TabGroup>
    </Dialog>
  )
}
