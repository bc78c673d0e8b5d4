import { type Finding, getRecordOf, type Model, type Severity } from '@c360/model'
import { fingerprintOf } from '@c360/rules'
import { titleOf } from '#document/finding-view/rule-facts.ts'
import { severities } from '#document/finding-view/severity-looks.ts'
import { entityIdOf } from '#document/finding-view/where-of.ts'
import type { Problem } from './finding-of-rejection.ts'
import type { Grouping } from './problems-view.ts'
import { strings } from './strings.ts'

/** One line of the list. */
export type ProblemRow =
  | { readonly kind: 'refused'; readonly key: string; readonly problem: Problem }
  | FindingGroup
  | {
      readonly kind: 'finding'
      readonly key: string
      readonly finding: Finding
      readonly isSuppressed: boolean
      readonly groupKey: string
    }

/** A heading over findings. */
export interface FindingGroup {
  readonly kind: 'group'
  readonly key: string
  readonly title: string
  readonly count: number
  /** Of all in it the same, where they are the same. */
  readonly severity: Severity | undefined
  readonly isFolded: boolean
  /** Those that can be fixed, where all are of one kind. */
  readonly fixable: readonly Finding[]
}

interface ProblemLists {
  readonly refused: readonly Problem[]
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
}

/** The list as it is shown: refused edits first, then the findings under headings, then what was suppressed. */
export function problemRows(
  model: Model,
  { refused, findings, suppressed }: ProblemLists,
  { grouping, folded }: { readonly grouping: Grouping; readonly folded: ReadonlySet<string> },
): readonly ProblemRow[] {
  const groups = groupFindings(model, findings, grouping)
  return [
    ...refused.map((problem): ProblemRow => ({ kind: 'refused', key: `refused:${problem.id}`, problem })),
    ...groups.flatMap((group) => rowsOf(group, folded, false)),
    ...(suppressed.length === 0 ? [] : rowsOf(suppressedGroup(suppressed), folded, true)),
  ]
}

interface Group {
  readonly key: string
  readonly title: string
  readonly findings: readonly Finding[]
  readonly isOfOneKind: boolean
}

function groupFindings(model: Model, findings: readonly Finding[], grouping: Grouping): readonly Group[] {
  if (grouping === 'severity') {
    return severities.flatMap((severity) => {
      const list = findings.filter((finding) => finding.severity === severity)
      const title = strings.severityTitles[severity]
      return list.length === 0 ? [] : [{ key: `severity:${severity}`, title, findings: list, isOfOneKind: false }]
    })
  }
  const byKey = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = grouping === 'rule' ? finding.code : (entityIdOf(model, finding.target) ?? '')
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [finding])
    else list.push(finding)
  }
  // The findings come worst first, so the groups stand in the order of their worst one.
  return [...byKey].map(([key, list]) => ({
    key: `${grouping}:${key}`,
    title: grouping === 'rule' ? titleOf(key) : entityTitle(model, key),
    findings: list,
    isOfOneKind: grouping === 'rule',
  }))
}

function entityTitle(model: Model, id: string): string {
  if (id === '') return strings.noEntity
  return getRecordOf(model, 'entity', id)?.name || strings.unnamed
}

const suppressedGroup = (findings: readonly Finding[]): Group => ({
  key: 'suppressed',
  title: strings.suppressed,
  findings,
  isOfOneKind: false,
})

function rowsOf(group: Group, folded: ReadonlySet<string>, isSuppressed: boolean): readonly ProblemRow[] {
  const { key, title, findings, isOfOneKind } = group
  const isFolded = folded.has(key)
  const [first] = findings
  const isEven = findings.every(({ severity }) => severity === first?.severity)
  const heading: FindingGroup = {
    kind: 'group',
    key,
    title,
    count: findings.length,
    severity: isEven && !isSuppressed ? first?.severity : undefined,
    isFolded,
    fixable: isOfOneKind && !isSuppressed ? findings.filter(({ fix }) => fix !== undefined) : [],
  }
  if (isFolded) return [heading]
  const seen = new Map<string, number>()
  const rows = findings.map((finding): ProblemRow => {
    const print = fingerprintOf(finding)
    const times = seen.get(print) ?? 0
    seen.set(print, times + 1)
    const rowKey = `${isSuppressed ? 'suppressed' : 'finding'}:${print}${times === 0 ? '' : `#${times}`}`
    return { kind: 'finding', key: rowKey, finding, isSuppressed, groupKey: key }
  })
  return [heading, ...rows]
}

/** The findings that can be fixed, by rule: what `Fix all of this kind` means. */
export function fixableByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.fix === undefined) continue
    const list = found.get(finding.code)
    if (list === undefined) found.set(finding.code, [finding])
    else list.push(finding)
  }
  return found
}
