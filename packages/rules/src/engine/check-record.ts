import type { Finding, ModelRecord, Severity, Suppression } from '@c360/model'
import type { RuleProblem } from './rule.ts'
import type { RuleContext } from './rule-context.ts'
import { type ActiveRule, type RuleSettings, scopeOf } from './rule-settings.ts'

/** What the rules say about one record. */
export interface RecordFindings {
  readonly findings: readonly Finding[]
  /** Those that somebody accepted. */
  readonly suppressed: readonly Finding[]
}

/** What stands about a record of which nothing is to be said. */
export const noFindings: RecordFindings = { findings: [], suppressed: [] }

/** Runs every rule for a record's kind on it. */
export function checkRecord(record: ModelRecord, settings: RuleSettings, context: RuleContext): RecordFindings {
  const active = settings.activeRules(record.kind, scopeOf(record, context))
  const found: Finding[] = []
  for (const one of active) {
    for (const problem of one.rule.check(record, context, one.options)) addFinding(found, one, record, problem)
  }
  const meant = found.some(isOfConvention) && hasFixedName(record, context) ? found.filter(isOfOthers) : found
  return meant.length === 0 ? noFindings : setAccepted(record, meant, context)
}

const isOfConvention = ({ code }: Finding): boolean => code.startsWith('convention/')
const isOfOthers = (finding: Finding): boolean => !isOfConvention(finding)

/** A legacy name is no matter of convention any more; engines still have to take it. */
function hasFixedName(record: ModelRecord, context: RuleContext): boolean {
  if (record.kind === 'entity') {
    return context.childrenOf(record.id, 'table-option').some(({ nameFixed }) => nameFixed === true)
  }
  if (record.kind !== 'attribute') return false
  return context.childrenOf(record.id, 'column-option').some(({ nameFixed }) => nameFixed === true)
}

function addFinding(found: Finding[], active: ActiveRule, record: ModelRecord, problem: RuleProblem): void {
  const severity = active.severityFor(problem.warehouse)
  if (severity !== 'off') found.push(toFinding(active.rule.id, record, problem, lesser(severity, problem.atMost)))
}

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

function lesser(severity: Severity, atMost: Severity = severity): Severity {
  return weights[atMost] < weights[severity] ? atMost : severity
}

function toFinding(code: string, record: ModelRecord, problem: RuleProblem, severity: Severity): Finding {
  const { message, field, warehouse, fix } = problem
  return {
    code,
    severity,
    message,
    target: record.id,
    ...(field === undefined ? {} : { field }),
    ...(warehouse === undefined ? {} : { warehouse }),
    ...(fix === undefined ? {} : { fix }),
  }
}

/** Sets apart what a suppression of the record accepts today. */
function setAccepted(record: ModelRecord, found: readonly Finding[], context: RuleContext): RecordFindings {
  const suppressions = context.childrenOf(record.id, 'suppression')
  if (suppressions.length === 0) return { findings: found, suppressed: noFindings.suppressed }
  const standing = suppressions.filter((one) => !hasEnded(one, context))
  const isAccepted = (finding: Finding): boolean => standing.some((one) => covers(one, finding))
  return {
    findings: found.filter((finding) => !isAccepted(finding)),
    suppressed: found.filter(isAccepted),
  }
}

/** Whether a suppression held until a day that is over. */
export function hasEnded({ until }: Suppression, context: RuleContext): boolean {
  return until !== undefined && until < context.today()
}

/** Whether a finding about its record is one that a suppression speaks of. */
export function covers({ rule, field }: Suppression, finding: Finding): boolean {
  return rule === finding.code && (field === undefined || field === finding.field)
}
