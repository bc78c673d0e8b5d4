import { allActions } from '../../document/actions/registry.ts'
import { useActionContext } from '../../document/actions/use-actions.ts'
import { useSession } from '../../document/document-context.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
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
    <div className="grid grid-cols-2 gap-x-8 gap-y-4 p-4 max-[700px]:grid-cols-1">
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h3 className="pb-1 font-medium text-ink-faint text-xs">{group}</h3>
          <ul>
            {listed
              .filter((action) => action.group === group)
              .map((action) => (
                <li key={action.id} className="flex h-7 items-center gap-2">
                  <span className="truncate">{action.name ?? action.label(context)}</span>
                  <span className="ml-auto flex gap-2">
                    {action.shortcuts?.map((shortcut) => (
                      <Kbd key={shortcut} shortcut={shortcut} />
                    ))}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
