import { ArrowRight } from 'lucide-react'
import type { FixChange } from './preview-fix.ts'
import { strings } from './strings.ts'

/** Beyond this many lines a preview says how many more there are. */
const mostShown = 200

/** What fixes would change, line by line: before and after. */
export function FixChanges({ changes }: { changes: readonly FixChange[] }) {
  if (changes.length === 0) return <p className="text-ink-muted">{strings.nothingToChange}</p>
  const more = changes.length - mostShown
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard
    <ul aria-label={strings.fixTitle} tabIndex={0} className="max-h-64 divide-y overflow-y-auto rounded-md border">
      {changes.slice(0, mostShown).map((change) => (
        <li key={change.key} className="px-2 py-1.5">
          <p className="truncate text-ink-muted text-sm" title={change.where}>
            <span className="font-mono">{change.where}</span>
            {change.kind === 'changed' ? ` · ${change.field}` : null}
          </p>
          <Difference change={change} />
        </li>
      ))}
      {more > 0 ? <li className="px-2 py-1.5 text-ink-muted text-sm">{strings.moreChanges(more)}</li> : null}
    </ul>
  )
}

const textClass = 'min-w-0 rounded-sm px-1 font-mono text-sm [overflow-wrap:anywhere]'

function Difference({ change: { kind, field, before, after } }: { change: FixChange }) {
  if (kind === 'added') {
    return (
      <p className="text-success">
        + {field} {strings.added}
      </p>
    )
  }
  if (kind === 'removed') {
    return (
      <p className="text-danger">
        − {field} {strings.removed}
      </p>
    )
  }
  return (
    <p className="flex items-start gap-1.5">
      <del className={`${textClass} bg-danger-soft text-danger no-underline`}>
        <span className="sr-only">{strings.before}: </span>
        {before}
      </del>
      <ArrowRight aria-hidden className="mt-0.5 size-3.5 shrink-0 text-ink-faint" />
      <ins className={`${textClass} bg-success-soft text-success no-underline`}>
        <span className="sr-only">{strings.after}: </span>
        {after}
      </ins>
    </p>
  )
}
