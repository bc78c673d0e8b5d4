import { allRules, type Rule, type RuleGroup } from '@c360/rules'

const rulesById: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]))

/** The rule that reported a finding; none where an importer, an exporter or the server did. */
export function ruleOf(code: string): Rule | undefined {
  return rulesById.get(code)
}

/** What a finding's rule asks for, in a few words; its code where no rule reported it. */
export function titleOf(code: string): string {
  return rulesById.get(code)?.title ?? code
}

/** The groups of rules that there are, in the order of their importance. */
export const ruleGroups: readonly RuleGroup[] = ['engine', 'convention', 'structure', 'governance']
