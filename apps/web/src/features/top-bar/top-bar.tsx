import { Link } from '@tanstack/react-router'
import { lenses } from '#document/session/session-state.ts'
import { TabList } from '#ui/tabs.tsx'
import { Tooltip } from '#ui/tooltip.tsx'
import { ExportButton } from './export-button.tsx'
import { HistoryButtons } from './history-buttons.tsx'
import { MainMenu } from './main-menu.tsx'
import { MePopover } from './me-popover.tsx'
import { ModelName } from './model-name.tsx'
import { Notices } from './notices.tsx'
import { PanelToggles } from './panel-toggles.tsx'
import { Peers } from './peers.tsx'
import { SavedState } from './saved-state.tsx'
import { topBarStrings } from './strings.ts'
import { ThemeMenu } from './theme-menu.tsx'

const lensTabs = lenses.map((lens) => ({ value: lens, label: topBarStrings.lens[lens] }))

/** The studio's top bar. It stands inside the `TabGroup` of the lenses. */
export function TopBar() {
  return (
    <>
      <header className="flex h-11 shrink-0 items-center gap-2 border-b bg-surface px-2">
        <div className="flex min-w-0 flex-1 items-center gap-1">
          <Tooltip label={topBarStrings.home}>
            <Link
              to="/"
              aria-label={topBarStrings.home}
              className="inline-flex size-7 shrink-0 items-center justify-center rounded-md hover:bg-surface-hover"
            >
              <img src="/favicon.svg" alt="" className="size-5" />
            </Link>
          </Tooltip>
          <h1 className="min-w-0">
            <ModelName />
          </h1>
          <SavedState />
        </div>
        <TabList label={topBarStrings.lenses} tabs={lensTabs} className="max-[700px]:hidden" />
        <div className="flex min-w-0 flex-1 items-center justify-end gap-1">
          <div className="flex items-center max-[700px]:hidden">
            <HistoryButtons />
            <span className="mx-1 h-4 w-px bg-line" />
          </div>
          <PanelToggles />
          <ExportButton />
          <Peers />
          <MePopover />
          <ThemeMenu />
          <MainMenu />
        </div>
      </header>
      <Notices />
    </>
  )
}
