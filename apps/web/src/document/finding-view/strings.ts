import type { Severity } from '@c360/model'
import type { RuleGroup } from '@c360/rules'

const severities: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Note' }

const groups: Record<RuleGroup, string> = {
  engine: 'Engine',
  convention: 'Convention',
  structure: 'Structure',
  governance: 'Governance',
}

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** What findings say wherever they are shown. */
export const strings = {
  severities,
  groups,
  errors: (count: number) => counted(count, 'error', 'errors'),
  warnings: (count: number) => counted(count, 'warning', 'warnings'),
  notes: (count: number) => counted(count, 'note', 'notes'),
  findings: (count: number) => counted(count, 'finding', 'findings'),
  counts: (error: number, warning: number, info: number) =>
    [
      ...(error > 0 ? [counted(error, 'error', 'errors')] : []),
      ...(warning > 0 ? [counted(warning, 'warning', 'warnings')] : []),
      ...(info > 0 ? [counted(info, 'note', 'notes')] : []),
    ].join(', ') || 'No findings',
  unnamed: 'unnamed',
  newAttribute: 'new attribute',
  goTo: (where: string) => `Go to ${where}`,
  why: 'Why it matters',
  lessWhy: 'Hide why it matters',
  moreActions: (message: string) => `More for: ${message}`,
  fix: 'Fix',
  fixOf: (message: string) => `Fix: ${message}`,
  fixTitle: 'What the fix changes',
  fixAll: (count: number) => `Fix all ${count.toLocaleString('en')}`,
  fixAllOfKind: (count: number) => `Fix all ${count.toLocaleString('en')} of this kind`,
  fixAllTitle: (title: string) => `Fix all: ${title}`,
  apply: 'Apply',
  applyAll: (count: number) => `Apply ${counted(count, 'fix', 'fixes')}`,
  nothingToChange: 'Nothing would change any more: the model has moved on.',
  cannotApply: (message: string) => `This fix does not fit the model any more. ${message}`,
  moreChanges: (count: number) => `and ${counted(count, 'more change', 'more changes')}`,
  changeSummary: (records: number, changes: number) =>
    `${counted(changes, 'change', 'changes')} in ${counted(records, 'record', 'records')}, undone in one step`,
  fixed: (count: number) => `${counted(count, 'finding', 'findings')} fixed`,
  added: 'added',
  removed: 'removed',
  before: 'before',
  after: 'after',
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  suppress: 'Suppress',
  suppressOf: (message: string) => `Suppress: ${message}`,
  suppressTitle: 'Suppress this finding',
  suppressText: 'It is kept in the list of suppressed findings with your reason, and counts no more.',
  reason: 'Reason',
  reasonHint: 'For whoever asks later',
  reasonNeeded: 'Say why, so that others need not ask.',
  until: 'Until (optional)',
  untilHint: 'The last day it is suppressed; then it comes back.',
  suppressed: 'Suppressed',
  suppressedUntil: (day: string) => `Suppressed until ${day}`,
  cancel: 'Cancel',
  inTarget: (target: string) => `in ${target}`,
  list: 'Findings',
  showAll: (count: number) => `Show all ${counted(count, 'finding', 'findings')}`,
  showFew: 'Show fewer',
}
