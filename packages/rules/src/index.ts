export type { RecordFindings } from './engine/check-record.ts'
export { Checker, type CheckOptions, checkModel } from './engine/checker.ts'
export { byWeight } from './engine/finding-order.ts'
export { fingerprintOf, newSince } from './engine/fingerprint.ts'
export type { Rule, RuleExample, RuleGroup, RuleProblem } from './engine/rule.ts'
export type {
  Derivation,
  IndexReader,
  RecordIndex,
  RecordReader,
  RecordTally,
  RuleContext,
} from './engine/rule-context.ts'
export { type ActiveRule, RuleSettings, readOptions, type Scope, scopeOf } from './engine/rule-settings.ts'
export type { Preset } from './presets/preset.ts'
export { allPresets } from './presets/registry.ts'
export { allRules } from './rules/registry.ts'
