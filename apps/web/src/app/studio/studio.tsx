import { lazy, Suspense } from 'react'
import { useShortcuts } from '#document/actions/use-actions.ts'
import { useSession } from '#document/document-context.tsx'
import { TopBar } from '#features/top-bar/top-bar.tsx'
import { TabGroup, TabPanel } from '#ui/tabs.tsx'
import { useMediaQuery } from '#ui/use-media-query.ts'
import { appStrings } from '../strings.ts'
import { CommandPalette } from './command-palette.tsx'
import { EntitiesLens } from './entities-lens.tsx'
import { LensNote } from './lens-note.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { useAddress } from './use-address.ts'

const ExportDrawer = lazy(async () => ({ default: (await import('#features/export/export-drawer.tsx')).ExportDrawer }))
const ImportDialog = lazy(async () => ({ default: (await import('#features/import/import-dialog.tsx')).ImportDialog }))
const VersionsDrawer = lazy(async () => ({
  default: (await import('#features/versions/versions-drawer.tsx')).VersionsDrawer,
}))
const SettingsDialog = lazy(async () => ({
  default: (await import('#features/settings/settings-dialog.tsx')).SettingsDialog,
}))
const ReadingView = lazy(async () => ({ default: (await import('./reading-view.tsx')).ReadingView }))

/** The whole studio of one open model. */
export function Studio() {
  const lens = useSession((session) => session.lens)
  const setLens = useSession((session) => session.setLens)
  const dialog = useSession((session) => session.dialog)
  const isNarrow = useMediaQuery('(width < 700px)')
  useShortcuts()
  useAddress()
  return (
    <TabGroup value={lens} onChange={setLens} isManual className="h-full">
      <TopBar />
      <main className="flex min-h-0 flex-1 flex-col">
        <TabPanel value="entities" className="flex flex-col">
          {isNarrow ? (
            <Suspense fallback={<p className="p-4 text-ink-muted">{appStrings.opening}</p>}>
              <ReadingView />
            </Suspense>
          ) : (
            <EntitiesLens />
          )}
        </TabPanel>
        <LensNote lens="identity" />
        <LensNote lens="events" />
        <LensNote lens="flow" />
        <LensNote lens="dictionary" />
      </main>
      <ShortcutsDialog />
      <CommandPalette />
      <Suspense fallback={null}>
        {dialog === 'export' ? <ExportDrawer /> : null}
        {dialog === 'import' ? <ImportDialog /> : null}
        {dialog === 'settings' ? <SettingsDialog /> : null}
        {dialog === 'versions' ? <VersionsDrawer /> : null}
      </Suspense>
    </TabGroup>
  )
}
