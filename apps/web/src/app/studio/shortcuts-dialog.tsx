import { allActions } from '#document/actions/registry.ts'
import { useActionContext } from '#document/actions/use-actions.ts'
import { useSession } from '#document/document-context.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Kbd } from '#ui/kbd.tsx'
import { appStrings } from '../strings.ts'

/** Every shortcut there is, by group. */
export function ShortcutsDialog() {
  const isOpen = useSession((session) => session.dialog === 'shortcuts')
  const setDialog = useSession((session) => session.setDialog)
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(next) => setDialog(next ? 'shortcuts' : undefined)}
      title={appStrings.shortcutsTitle}
      closeLabel={appStrings.close}
    >
      <ShortcutLists />
    </Dialog>
  )
}

function ShortcutLists() {
  const context = useActionContext()
  const listed = allActions.filter((action) => action.shortcuts)
  const groups = [...new Set(listed.map((action) => action.group))]
  return (
    <div className="columns-2 gap-8 p-4 max-[700px]:columns-1">
      {groups.map((group) => (
        <section key={group} aria-label={group} className="mb-4 break-inside-avoid">
          <h3 className="pb-1 font-medium text-ink-faint text-xs">{group}</h3>
          <ul>
            {listed
              .filter((action) => action.group === group)
              .map((action) => (
                <li key={action.id} className="flex min-h-7 items-center gap-2">
                  <span>{action.name ?? action.label(context)}</span>
                  {action.shortcuts?.slice(0, 1).map((shortcut) => (
                    <Kbd key={shortcut} shortcut={shortcut} />
                  ))}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
