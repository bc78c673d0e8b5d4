import { type ChangeGroup, type ChangeItem, summarizeParts } from '@c360/model'
import { clsx } from 'clsx'
import { ChevronRight, Minus, PencilLine, Plus, TextCursor } from 'lucide-react'
import { useMemo, useState } from 'react'
import { inReadingOrder, lookOf } from './group-order.ts'
import { changeStrings as strings } from './strings.ts'

const looks = {
  added: { icon: Plus, className: 'bg-success-soft text-success' },
  removed: { icon: Minus, className: 'bg-danger-soft text-danger' },
  renamed: { icon: TextCursor, className: 'bg-accent-soft text-accent' },
  kept: { icon: PencilLine, className: 'bg-surface-sunken text-ink-muted' },
}

/** Changes as people tell them, grouped by what they are about; renames as renames. */
export function ChangeGroups({ groups, title }: { groups: readonly ChangeGroup[]; title: string }) {
  const ordered = useMemo(() => inReadingOrder(groups), [groups])
  const count = groups.reduce((sum, { items }) => sum + items.filter(({ isPart }) => isPart !== true).length, 0)
  return (
    <section aria-label={title} className="p-4">
      <h4 className="pb-2 font-medium text-ink-muted text-sm">
        {title} · {strings.changeCount(count)}
      </h4>
      <ul className="flex flex-col gap-2">
        {ordered.map((group) => (
          // A thousand groups are laid out only as they come into view.
          <li
            key={group.recordId}
            aria-label={group.name}
            className="rounded-md border [contain-intrinsic-size:auto_34px] [content-visibility:auto]"
          >
            <GroupParts group={group} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function GroupParts({ group }: { group: ChangeGroup }) {
  const [isOpen, setOpen] = useState(false)
  const { recordId, items } = group
  const look = lookOf(group)
  const { icon: Icon, className } = looks[look]
  const parts = items.filter(({ isPart }) => isPart === true)
  // That the whole thing came or went stands in the heading.
  const own = items.filter(
    (item) => item.isPart !== true && !(item.recordId === recordId && item.kind === look && look !== 'renamed'),
  )
  return (
    <>
      <h5 className="flex h-8 items-center gap-2 px-2">
        <span
          className={clsx('flex size-5 shrink-0 items-center justify-center rounded-sm [&>svg]:size-3.5', className)}
        >
          <Icon aria-label={strings.states[look]} />
        </span>
        <span className="min-w-0 truncate font-medium font-mono text-sm">{group.name}</span>
        {parts.length > 0 ? (
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="flex min-w-0 items-center gap-0.5 rounded-sm px-1 text-ink-muted text-sm hover:bg-surface-hover hover:text-ink"
          >
            <ChevronRight
              aria-hidden
              className={clsx('size-3.5 shrink-0 transition-transform', isOpen && 'rotate-90')}
            />
            <span className="truncate">{strings.with(summarizeParts(group))}</span>
          </button>
        ) : null}
        <span className="ml-auto shrink-0 text-ink-faint text-sm">{group.recordKind.replace('-', ' ')}</span>
      </h5>
      <Items items={own} />
      {isOpen ? <Parts items={parts} /> : null}
    </>
  )
}

function Items({ items }: { items: readonly ChangeItem[] }) {
  if (items.length === 0) return null
  return (
    <ul className="divide-y border-t">
      {items.map((item) => (
        <li key={`${item.recordId} ${item.kind} ${item.field}`} className="px-3 py-1.5">
          <p className="text-pretty">{item.text}</p>
          {isLong(item) ? <LongChange item={item} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** What came or went with the whole thing: only what it is, as the heading says the rest. */
function Parts({ items }: { items: readonly ChangeItem[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(220px,1fr))] gap-x-3 border-t px-3 py-1.5">
      {items.map(({ recordId, recordKind, name }) => (
        <li key={recordId} className="flex min-w-0 items-baseline gap-2 py-0.5">
          <span className="truncate font-mono text-sm">{name}</span>
          <span className="shrink-0 text-ink-faint text-sm">{recordKind.replace('-', ' ')}</span>
        </li>
      ))}
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
