import type { ChangeGroup, ChangeItem } from '@c360/model'
import { clsx } from 'clsx'
import { Minus, PencilLine, Plus } from 'lucide-react'
import { strings } from './strings.ts'

const looks = {
  added: { icon: Plus, className: 'bg-success-soft text-success' },
  removed: { icon: Minus, className: 'bg-danger-soft text-danger' },
  kept: { icon: PencilLine, className: 'bg-surface-sunken text-ink-muted' },
}

/** Changes as people tell them, grouped by what they are about; renames as renames. */
export function ChangeGroups({ groups, title }: { groups: readonly ChangeGroup[]; title: string }) {
  const count = groups.reduce((sum, { items }) => sum + items.filter(({ isPart }) => isPart !== true).length, 0)
  return (
    <section aria-label={title} className="p-4">
      <h4 className="pb-2 font-medium text-ink-muted text-sm">
        {title} · {strings.changeCount(count)}
      </h4>
      <ul className="flex flex-col gap-3">
        {groups.map((group) => (
          <li key={group.recordId} className="rounded-md border">
            <GroupHeading group={group} />
            <GroupItems items={group.items} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function GroupHeading({ group: { name, state, recordKind } }: { group: ChangeGroup }) {
  const { icon: Icon, className } = looks[state]
  return (
    <h5 className="flex h-8 items-center gap-2 border-b px-2">
      <span className={clsx('flex size-5 items-center justify-center rounded-sm [&>svg]:size-3.5', className)}>
        <Icon aria-label={strings.states[state]} />
      </span>
      <span className="min-w-0 truncate font-medium font-mono text-sm">{name}</span>
      <span className="ml-auto shrink-0 text-ink-faint text-sm">{recordKind.replace('-', ' ')}</span>
    </h5>
  )
}

function GroupItems({ items }: { items: readonly ChangeItem[] }) {
  const own = items.filter(({ isPart }) => isPart !== true)
  const parts = items.length - own.length
  return (
    <ul className="divide-y">
      {own.map((item) => (
        <li key={`${item.recordId} ${item.kind} ${item.field}`} className="px-3 py-1.5">
          <p className="text-pretty">{item.text}</p>
          {isLong(item) ? <LongChange item={item} /> : null}
        </li>
      ))}
      {parts > 0 ? <li className="px-3 py-1.5 text-ink-faint text-sm">{strings.showParts(parts)}</li> : null}
    </ul>
  )
}

// What fits into the sentence is in it already.
const longestInSentence = 60

function isLong({ before = '', after = '' }: ChangeItem): boolean {
  return Math.max(before.length, after.length) > longestInSentence
}

function LongChange({ item: { before, after } }: { item: ChangeItem }) {
  return (
    <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
      {before === undefined ? null : (
        <>
          <dt className="text-ink-faint">{strings.before}</dt>
          <dd className="whitespace-pre-wrap text-pretty text-ink-muted">{before}</dd>
        </>
      )}
      {after === undefined ? null : (
        <>
          <dt className="text-ink-faint">{strings.after}</dt>
          <dd className="whitespace-pre-wrap text-pretty">{after}</dd>
        </>
      )}
    </dl>
  )
}
