import { Command } from 'cmdk'
import { BoxSelect, Columns3, type LucideIcon, Shapes, Table2, Zap } from 'lucide-react'
import { useState } from 'react'
import { type Action, canRun } from '#document/actions/action.ts'
import { allActions } from '#document/actions/registry.ts'
import { bindAction, useActionContext } from '#document/actions/use-actions.ts'
import { useSession } from '#document/document-context.tsx'
import { goTo } from '#document/go-to.ts'
import { useModelValue } from '#document/use-model.ts'
import { type SearchedKind, type SearchHit, searchModel } from '#features/navigator/search-model.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Kbd } from '#ui/kbd.tsx'
import { appStrings } from '../strings.ts'

const words = appStrings.palette
const mostShown = 50

const icons: Record<SearchedKind, LucideIcon> = {
  entity: Table2,
  diagram: BoxSelect,
  'subject-area': Shapes,
  attribute: Columns3,
}

/** Finds everything in the model and everything that can be done, from the keyboard. */
export function CommandPalette() {
  const isOpen = useSession((session) => session.dialog === 'palette')
  const setDialog = useSession((session) => session.setDialog)
  const close = (): void => setDialog(undefined)
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(next) => setDialog(next ? 'palette' : undefined)}
      title={words.title}
      closeLabel={appStrings.close}
    >
      <Palette onDone={close} />
    </Dialog>
  )
}

function Palette({ onDone }: { onDone: () => void }) {
  const context = useActionContext()
  const [query, setQuery] = useState('')
  const hits = useModelValue((model) => searchModel(model, query, mostShown).hits, isSameHits)
  const actions = allActions.filter((action) => isOffered(action, query, context))
  // The dialog takes the focus back to where it was as it closes; what is chosen may want it, so it runs after.
  const choose = (run: () => void): void => {
    onDone()
    setTimeout(run)
  }
  return (
    <Command label={words.title} shouldFilter={false} loop>
      <Command.Input
        value={query}
        onValueChange={setQuery}
        aria-label={words.title}
        placeholder={words.placeholder}
        className="h-10 w-full border-b bg-transparent px-4 outline-none"
      />
      <Command.List className="max-h-96 overflow-y-auto p-1">
        <Command.Empty className="px-3 py-6 text-center text-ink-muted">{words.nothing(query)}</Command.Empty>
        {hits.map((hit) => (
          <HitItem key={hit.id} hit={hit} onSelect={() => choose(() => goTo(context, hit.id))} />
        ))}
        {actions.map((action) => {
          const bound = bindAction(action, context)
          return (
            <Command.Item key={action.id} value={action.id} onSelect={() => choose(bound.run)} className={itemClass}>
              <Zap aria-hidden />
              <span className="truncate">{bound.label}</span>
              {bound.shortcut ? <Kbd shortcut={bound.shortcut} /> : null}
            </Command.Item>
          )
        })}
      </Command.List>
    </Command>
  )
}

// Not the menus' class: here an item that can be chosen carries `data-disabled="false"`.
const itemClass =
  'flex h-7 select-none items-center gap-2 rounded-sm px-2 data-[selected=true]:bg-surface-hover [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-ink-muted'

function HitItem({ hit, onSelect }: { hit: SearchHit; onSelect: () => void }) {
  const Icon = icons[hit.kind]
  return (
    <Command.Item value={hit.id} onSelect={onSelect} className={itemClass}>
      <Icon aria-hidden />
      <span className="truncate font-mono text-sm">{hit.name}</span>
      <span className="ml-auto truncate text-ink-faint text-sm">{hit.holder ?? words.kinds[hit.kind]}</span>
    </Command.Item>
  )
}

function isOffered(action: Action, query: string, context: Parameters<Action['run']>[0]): boolean {
  if (action.id === 'palette' || !canRun(action, context)) return false
  const label = action.label(context).toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => label.includes(word))
}

function isSameHits(a: readonly SearchHit[], b: readonly SearchHit[]): boolean {
  return a.length === b.length && a.every((hit, index) => hit.id === b[index]?.id && hit.name === b[index]?.name)
}
