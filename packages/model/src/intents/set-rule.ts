import type { Model } from '../model/model.ts'
import { recordsOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { isJsonEqual } from '../operations/json-equal.ts'
import { type Operation, toAdd, toRemove, toSet } from '../operations/operation.ts'
import type { RuleSetting } from '../records/rule-setting.ts'
import type { IntentContext } from './intent-context.ts'

/** How a rule is to be applied, and where; without archetypes, layers and target, everywhere. */
export type RuleSettingInput = Omit<RuleSetting, 'id' | 'kind'>

/** What a rule is to be set to. */
export interface SetRuleInput extends RuleSettingInput {
  /** Takes the setting of that scope away, so that the rule's defaults, or those of a wider scope, hold again. */
  readonly toDefault?: boolean
}

/** Sets how a rule is applied in one scope. There is one setting for a rule and scope: it is changed where it exists. */
export function setRule(model: Model, input: SetRuleInput, context: IntentContext): Command {
  const { toDefault = false, ...setting } = input
  const standing = settingsOf(model, setting)
  if (toDefault)
    return toCommand(
      'set-rule',
      standing.map(({ id }) => toRemove(id)),
    )
  return toCommand('set-rule', composeSetting(standing[0], setting, context))
}

/** The operations that make one setting say what is asked: none where it does already. */
export function composeSetting(
  standing: RuleSetting | undefined,
  { rule, severity, options, reason, ...scope }: RuleSettingInput,
  context: IntentContext,
): Operation[] {
  const said = { severity: severity ?? null, options: options ?? null, reason: reason ?? null }
  if (standing === undefined) {
    const given = Object.entries({ ...scope, severity, options, reason }).filter(([, value]) => value !== undefined)
    return [toAdd({ id: context.createId('rule-setting'), kind: 'rule-setting', rule, ...Object.fromEntries(given) })]
  }
  const changed = Object.entries(said).filter(
    ([field, value]) => !isJsonEqual(standing[field as keyof typeof said] ?? null, value),
  )
  return changed.length === 0 ? [] : [toSet(standing.id, Object.fromEntries(changed))]
}

/** The settings of a rule for exactly one scope, sorted by id: one, unless two people added theirs at once. */
export function settingsOf(model: Model, { rule, ...scope }: RuleSettingInput): readonly RuleSetting[] {
  const key = scopeKey(scope)
  return recordsOf(model, 'rule-setting').filter((one) => one.rule === rule && scopeKey(one) === key)
}

function scopeKey({ archetypes = [], layers = [], target = '' }: Omit<RuleSettingInput, 'rule'>): string {
  return JSON.stringify([archetypes.toSorted(), layers.toSorted(), target])
}
