import type { RuleGroup } from '@c360/rules'
import type { RuleFacts } from '../findings/findings-messages.ts'

let factsById: ReadonlyMap<string, RuleFacts> = new Map()

/** Keeps what the checks tell of their rules: the rules themselves stay with them, out of what the page has to load. */
export function learnRules(facts: readonly RuleFacts[]): void {
  factsById = new Map(facts.map((one) => [one.id, one]))
}

/** The rule that reported a finding; none where an importer, an exporter or the server did. */
export function ruleOf(code: string): RuleFacts | undefined {
  return factsById.get(code)
}

/** What a finding's rule asks for, in a few words; its code where no rule reported it. */
export function titleOf(code: string): string {
  return factsById.get(code)?.title ?? code
}

/** The groups of rules that there are, in the order of their importance. */
export const ruleGroups: readonly RuleGroup[] = ['engine', 'convention', 'structure', 'governance']
