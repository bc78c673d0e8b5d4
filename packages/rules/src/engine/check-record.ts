import type { Finding, Kind, ModelRecord, RuleSetting, Suppression } from '@c360/model'
import type { Rule, RuleProblem } from './rule.ts'
import type { RuleContext } from './rule-context.ts'
import { effectiveSetting, fittingSettings, scopeOf } from './rule-settings.ts'

/** What the rules say about one record. */
export interface RecordFindings {
  readonly findings: readonly Finding[]
  /** Those that somebody accepted. */
  readonly suppressed: readonly Finding[]
}

/** The rules that look at each kind. */
export type RulesByKind = ReadonlyMap<Kind, readonly Rule[]>

/** Runs every rule for a record's kind on it. `today` is `YYYY-MM-DD`. */
export function checkRecord(
  record: ModelRecord,
  rulesByKind: RulesByKind,
  context: RuleContext,
  today: string,
): RecordFindings {
  const rules = rulesFor(record, rulesByKind, context)
  const settings = context.recordsOf('rule-setting')
  const found = rules.flatMap((rule) => runRule(rule, record, context, settings))
  if (found.length === 0) return { findings: [], suppressed: [] }
  const suppressions = context.childrenOf(record.id, 'suppression')
  const isAccepted = (finding: Finding): boolean => suppressions.some((one) => covers(one, finding, today))
  return {
    findings: found.filter((finding) => !isAccepted(finding)),
    suppressed: found.filter(isAccepted),
  }
}

const noSettings: readonly RuleSetting[] = []

/** A legacy name is no matter of convention any more; engines still have to take it. */
function rulesFor(record: ModelRecord, rulesByKind: RulesByKind, context: RuleContext): readonly Rule[] {
  const rules = rulesByKind.get(record.kind) ?? []
  return hasFixedName(record, context) ? rules.filter(({ group }) => group !== 'convention') : rules
}

function hasFixedName(record: ModelRecord, context: RuleContext): boolean {
  if (record.kind === 'entity') return context.childrenOf(record.id, 'table-option').some(isNameFixed)
  return record.kind === 'attribute' && context.childrenOf(record.id, 'column-option').some(isNameFixed)
}

function isNameFixed({ nameFixed }: { readonly nameFixed?: boolean | undefined }): boolean {
  return nameFixed === true
}

function runRule(rule: Rule, record: ModelRecord, context: RuleContext, settings: readonly RuleSetting[]): Finding[] {
  const own = settings.some((one) => one.rule === rule.id) ? settings : noSettings
  // Where a record stands is only asked where a setting may depend on it.
  const fitting = own.length === 0 ? noSettings : fittingSettings(own, rule.id, scopeOf(record, context))
  const setting = effectiveSetting(rule, fitting)
  const hasTargetSettings = own.some((one) => one.rule === rule.id && one.target !== undefined)
  if (setting.severity === 'off' && !hasTargetSettings) return []
  return [...rule.check(record, context, setting.options)].flatMap((problem) => {
    const severity = hasTargetSettings ? severityFor(rule, problem, context, record) : setting.severity
    return severity === 'off' ? [] : [toFinding(rule, record, problem, severity)]
  })
}

function severityFor(rule: Rule, { warehouse }: RuleProblem, context: RuleContext, record: ModelRecord) {
  const fitting = fittingSettings(context.recordsOf('rule-setting'), rule.id, scopeOf(record, context), warehouse)
  return effectiveSetting(rule, fitting).severity
}

function toFinding(rule: Rule, record: ModelRecord, problem: RuleProblem, severity: Finding['severity']): Finding {
  const { message, field, warehouse, fix } = problem
  return {
    code: rule.id,
    severity,
    message,
    target: record.id,
    ...(field === undefined ? {} : { field }),
    ...(warehouse === undefined ? {} : { warehouse }),
    ...(fix === undefined ? {} : { fix }),
  }
}

function covers({ rule, field, until }: Suppression, finding: Finding, today: string): boolean {
  if (rule !== finding.code || (until !== undefined && until < today)) return false
  return field === undefined || field === finding.field
}
