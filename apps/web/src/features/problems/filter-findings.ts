import type { Finding, Model } from '@c360/model'
import { newSince } from '@c360/rules'
import { ruleOf, titleOf } from '#document/finding-view/rule-facts.ts'
import { placeOf } from '#document/finding-view/where-of.ts'
import type { ProblemsView } from './problems-view.ts'

type Filter = Pick<ProblemsView, 'hiddenSeverities' | 'ruleGroup' | 'text' | 'baseline'>

/** The findings that a person asked to see. Each word must occur in the message, the rule's title or where it is. */
export function filterFindings(model: Model, findings: readonly Finding[], filter: Filter): readonly Finding[] {
  const { hiddenSeverities, ruleGroup, text, baseline } = filter
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const since = baseline?.findings === undefined ? findings : newSince(findings, baseline.findings)
  return since.filter(
    (finding) =>
      !hiddenSeverities.has(finding.severity) &&
      (ruleGroup === undefined || ruleOf(finding.code)?.group === ruleGroup) &&
      (words.length === 0 || hasWords(textOf(model, finding), words)),
  )
}

/** Whether a filter leaves anything out. */
export function isFiltering({ hiddenSeverities, ruleGroup, text, baseline }: Filter): boolean {
  return hiddenSeverities.size > 0 || ruleGroup !== undefined || text.trim() !== '' || baseline !== undefined
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

function textOf(model: Model, { message, code, target }: Finding): string {
  const place = target === undefined ? '' : (placeOf(model, target) ?? '')
  return `${message} ${titleOf(code)} ${code} ${place}`.toLowerCase()
}
