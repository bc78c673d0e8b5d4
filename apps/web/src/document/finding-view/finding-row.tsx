import { type Finding, getRecord } from '@c360/model'
import { clsx } from 'clsx'
import { ChevronRight, EyeOff, ListChecks, Wrench } from 'lucide-react'
import { useId } from 'react'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { useModelValue } from '../use-model.ts'
import { FixPopover } from './fix-popover.tsx'
import { ruleOf, titleOf } from './rule-facts.ts'
import { SeverityIcon } from './severity-icon.tsx'
import { strings } from './strings.ts'
import { SuppressPopover } from './suppress-popover.tsx'
import { placeOf, warehouseOf } from './where-of.ts'

export interface FindingRowProps {
  finding: Finding
  /** Every finding of its kind that can be fixed; more than one offers to fix them together. */
  sameKind?: readonly Finding[] | undefined
  isExpanded: boolean
  isSuppressed?: boolean | undefined
  /** What can be done stands under the message, where there is no room beside it. */
  isNarrow?: boolean | undefined
  /** In the form of the record it is about, where it stands needs no saying. */
  hidesPlace?: boolean | undefined
  /** Where one row of many is in the order of tabs: the others are reached by arrows. */
  isReachable?: boolean | undefined
  onExpand: (isExpanded: boolean) => void
  onGoTo?: ((recordId: string) => void) | undefined
  /** It was fixed or suppressed, and is about to go. */
  onDone?: (() => void) | undefined
}

/** One finding: how serious, what, where, why, and what can be done about it. */
export function FindingRow(props: FindingRowProps) {
  const { finding, isExpanded, isNarrow, isReachable = true, onExpand } = props
  const whyId = useId()
  const rule = ruleOf(finding.code)
  const tabIndex = isReachable ? 0 : -1
  return (
    <div className={clsx('flex items-start gap-x-2 py-1.5 pr-1 pl-3', isNarrow && 'flex-wrap')}>
      <SeverityIcon severity={finding.severity} className="mt-0.5" />
      <div className={clsx('min-w-0 flex-1', isNarrow && 'pr-2')}>
        <p className="text-pretty [overflow-wrap:anywhere]">{finding.message}</p>
        <Origin {...props} tabIndex={tabIndex} />
        {isExpanded && rule !== undefined ? (
          <p id={whyId} className="mt-1 max-w-prose text-pretty border-l-2 pl-2 text-ink-muted">
            {rule.why}
          </p>
        ) : null}
      </div>
      <div className={clsx('flex shrink-0 items-center', isNarrow && '-ml-0.5 w-full pl-4')}>
        <RowActions {...props} tabIndex={tabIndex} />
        {rule === undefined ? null : (
          <IconButton
            label={isExpanded ? strings.lessWhy : strings.why}
            aria-expanded={isExpanded}
            aria-controls={isExpanded ? whyId : undefined}
            tabIndex={tabIndex}
            icon={<ChevronRight aria-hidden className={clsx('transition-transform', isExpanded && 'rotate-90')} />}
            onClick={() => onExpand(!isExpanded)}
          />
        )}
      </div>
    </div>
  )
}

type PartProps = FindingRowProps & { tabIndex: 0 | -1 }

/** Where it was found, and by which rule. */
function Origin({ finding, hidesPlace, isNarrow, onGoTo, tabIndex }: PartProps) {
  const { target } = finding
  const place = useModelValue((model) => (target === undefined ? undefined : placeOf(model, target)))
  const warehouse = useModelValue((model) => warehouseOf(model, finding))
  const title = titleOf(finding.code)
  return (
    <p className="flex min-w-0 flex-wrap items-baseline gap-x-1.5 text-ink-muted text-sm">
      {hidesPlace || place === undefined || target === undefined ? null : (
        <>
          <button
            type="button"
            data-where
            tabIndex={tabIndex}
            title={strings.goTo(place)}
            className="max-w-full truncate rounded-sm font-mono text-accent hover:underline"
            onClick={() => onGoTo?.(target)}
          >
            {place}
          </button>
          {isNarrow ? null : <span aria-hidden>·</span>}
        </>
      )}
      <span className="min-w-0 truncate">
        {title}
        {warehouse === undefined ? null : ` · ${strings.inTarget(warehouse)}`}
      </span>
    </p>
  )
}

function RowActions({ finding, sameKind = [], isSuppressed, onDone, tabIndex }: PartProps) {
  const { target, message, fix } = finding
  // What is still being typed has no record yet: there is nothing to mend or to accept.
  const isReal = useModelValue((model) => target !== undefined && getRecord(model, target) !== undefined)
  if (isSuppressed || !isReal) return null
  return (
    <>
      {fix !== undefined && sameKind.length > 1 ? (
        <FixPopover
          findings={sameKind}
          title={strings.fixAllTitle(titleOf(finding.code))}
          onApplied={onDone}
          trigger={
            <IconButton
              label={strings.fixAllOfKind(sameKind.length)}
              tabIndex={tabIndex}
              icon={<ListChecks aria-hidden />}
            />
          }
        />
      ) : null}
      {fix === undefined ? null : (
        <FixPopover
          findings={[finding]}
          title={strings.fixTitle}
          onApplied={onDone}
          trigger={
            <Button
              variant="quiet"
              tabIndex={tabIndex}
              icon={<Wrench aria-hidden />}
              aria-label={strings.fixOf(message)}
            >
              {strings.fix}
            </Button>
          }
        />
      )}
      <SuppressPopover
        finding={finding}
        onSuppressed={onDone}
        trigger={<IconButton label={strings.suppress} tabIndex={tabIndex} icon={<EyeOff aria-hidden />} />}
      />
    </>
  )
}
