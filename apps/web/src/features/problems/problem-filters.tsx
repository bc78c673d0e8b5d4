import type { Severity } from '@c360/model'
import { clsx } from 'clsx'
import { Eye, EyeOff, Search } from 'lucide-react'
import { ruleGroups } from '#document/finding-view/rule-facts.ts'
import { severities, severityLooks } from '#document/finding-view/severity-looks.ts'
import { useFindingCounts } from '#document/findings/use-findings.ts'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { fieldClass } from '#ui/text-field.tsx'
import { type Grouping, type ProblemsView, withItem } from './problems-view.ts'
import { SinceFilter } from './since-filter.tsx'
import { strings } from './strings.ts'

const groupings: readonly Grouping[] = ['severity', 'rule', 'entity']
const groupingOptions = groupings.map((value) => ({ value, label: strings.groupings[value] }))
const ruleGroupOptions = ruleGroups.map((value) => ({ value, label: strings.ruleGroups[value] }))

interface ProblemFiltersProps {
  view: ProblemsView
  onChange: (change: Partial<ProblemsView>) => void
}

/** What is shown, and under which headings. */
export function ProblemFilters({ view, onChange }: ProblemFiltersProps) {
  const { suppressed } = useFindingCounts()
  return (
    <search
      aria-label={strings.filters}
      className="@max-[720px]:order-last flex min-w-0 @max-[720px]:basis-full flex-wrap items-center gap-1.5 py-0.5"
    >
      <div className="relative w-36 shrink-0">
        <Search aria-hidden className="absolute top-1.5 left-1.5 size-3 text-ink-faint" />
        <input
          type="search"
          aria-label={strings.filterText}
          placeholder={strings.filterPlaceholder}
          value={view.text}
          className={clsx(fieldClass, 'h-6 pl-6')}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </div>
      <Select
        label={strings.ruleGroup}
        hideLabel
        className="w-28 shrink-0"
        value={view.ruleGroup}
        options={ruleGroupOptions}
        noneLabel={strings.allGroups}
        onChange={(ruleGroup) => onChange({ ruleGroup })}
      />
      <Select
        label={strings.grouping}
        hideLabel
        className="w-28 shrink-0"
        value={view.grouping}
        options={groupingOptions}
        onChange={(grouping) => onChange({ grouping: grouping ?? 'severity' })}
      />
      <SinceFilter baseline={view.baseline} onChange={(baseline) => onChange({ baseline })} />
      {suppressed > 0 || view.showsSuppressed ? (
        <Button
          variant="quiet"
          className="h-6"
          aria-pressed={view.showsSuppressed}
          icon={view.showsSuppressed ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          onClick={() => onChange({ showsSuppressed: !view.showsSuppressed })}
        >
          {view.showsSuppressed ? strings.hideSuppressed(suppressed) : strings.showSuppressed(suppressed)}
        </Button>
      ) : null}
    </search>
  )
}

interface SeverityCountsProps extends ProblemFiltersProps {
  /** The panel is unfolded: each count shows or hides its findings. */
  isActive: boolean
}

/** How many errors, warnings and notes there are; each also a switch of whether they are shown. */
export function SeverityCounts({ view, onChange, isActive }: SeverityCountsProps) {
  const counts = useFindingCounts()
  return (
    <span className="flex shrink-0 items-center">
      {severities.map((severity) => {
        const content = <Count severity={severity} count={counts[severity]} />
        const isShown = !view.hiddenSeverities.has(severity)
        if (!isActive) {
          return (
            <span key={severity} className="flex h-6 items-center gap-1 px-1.5">
              {content}
            </span>
          )
        }
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={isShown}
            className={clsx(
              'flex h-6 items-center gap-1 rounded-md px-1.5 hover:bg-surface-hover',
              !isShown && 'text-ink-faint line-through',
            )}
            onClick={() => onChange({ hiddenSeverities: withItem(view.hiddenSeverities, severity, isShown) })}
          >
            {content}
          </button>
        )
      })}
    </span>
  )
}

function Count({ severity, count }: { severity: Severity; count: number }) {
  const { icon: Icon, className } = severityLooks[severity]
  return (
    <>
      <Icon aria-hidden className={clsx('size-3.5', count > 0 ? className : 'text-ink-faint')} />
      <span aria-hidden className={clsx('text-sm tabular-nums', count > 0 ? 'text-ink' : 'text-ink-faint')}>
        {count.toLocaleString('en')}
      </span>
      <span className="sr-only">{strings.showSeverity[severity](count)}</span>
    </>
  )
}
