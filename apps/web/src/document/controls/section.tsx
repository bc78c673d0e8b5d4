import { clsx } from 'clsx'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'

interface SectionProps {
  title: string
  count?: number | undefined
  /** Closed until the person opens it. */
  isFolded?: boolean | undefined
  actions?: ReactNode
  children: ReactNode
}

/** A part of a form under a heading that folds it away; open with nothing in it, it is not there. */
export function Section({ title, count, isFolded, actions, children }: SectionProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(!isFolded)
  return (
    <section
      aria-labelledby={`${id}-title`}
      className={clsx('border-b py-1.5 last:border-b-0', isOpen && 'has-[>div:empty]:hidden')}
    >
      <header className="flex h-7 items-center pr-2 pl-1.5">
        <h3 id={`${id}-title`} className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
            className="flex h-6 w-full items-center gap-1 rounded-sm px-0.5 text-left font-semibold text-sm"
          >
            <ChevronRight
              aria-hidden
              className={clsx('size-3.5 text-ink-faint transition-transform', isOpen && 'rotate-90')}
            />
            {title}
            {count === undefined ? null : <span className="font-normal text-ink-faint tabular-nums">{count}</span>}
          </button>
        </h3>
        {actions}
      </header>
      <div id={id} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </section>
  )
}
