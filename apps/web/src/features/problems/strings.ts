import type { Severity } from '@c360/model'
import { strings as findingStrings } from '#document/finding-view/strings.ts'
import type { Grouping } from './problems-view.ts'

const severityTitles: Record<Severity, string> = { error: 'Errors', warning: 'Warnings', info: 'Notes' }
const groupings: Record<Grouping, string> = { severity: 'By severity', rule: 'By rule', entity: 'By entity' }

/** Everything the problems panel says. */
export const strings = {
  title: 'Problems',
  collapse: 'Hide problems',
  expand: 'Show problems',
  severities: findingStrings.severities,
  severityTitles,
  showSeverity: {
    error: (count: number) => findingStrings.errors(count),
    warning: (count: number) => findingStrings.warnings(count),
    info: (count: number) => findingStrings.notes(count),
  } satisfies Record<Severity, (count: number) => string>,
  filters: 'Filter problems',
  grouping: 'Group',
  groupings,
  ruleGroup: 'Kind of rule',
  allGroups: 'All kinds',
  ruleGroups: findingStrings.groups,
  filterText: 'Filter by text',
  filterPlaceholder: 'Filter',
  showSuppressed: (count: number) => `Show suppressed (${count.toLocaleString('en')})`,
  hideSuppressed: (count: number) => `Hide suppressed (${count.toLocaleString('en')})`,
  suppressed: 'Suppressed',
  since: 'New since',
  sinceEver: 'All, old and new',
  sinceVersion: (version: number) => `New since version ${version}`,
  comparing: (version: number) => `Checking version ${version} to compare with…`,
  notCompared: (version: number) => `Version ${version} could not be read; all findings are shown.`,
  checking: 'Checking the model…',
  checksFailed: 'The checks stopped working; what is shown may be out of date. Reload the page to start them again.',
  empty: 'Nothing to report',
  emptyText:
    'Naming, structure, privacy and the limits of every target are checked as you type. An edit that could not be saved is listed here too.',
  allFiltered: 'The filter leaves nothing',
  allFilteredText: (count: number) => `${findingStrings.findings(count)} are hidden by it.`,
  oneFilteredText: '1 finding is hidden by it.',
  clearFilter: 'Clear the filter',
  fold: (title: string) => `Hide ${title}`,
  unfold: (title: string) => `Show ${title}`,
  noEntity: 'The model as a whole',
  announce: (counts: string) => `Problems: ${counts}`,
  refusedCount: (count: number) => (count === 1 ? '1 edit not saved' : `${count} edits not saved`),
  rejected: (edit: string) => `Not saved: ${edit}`,
  notUndone: (edit: string) => `Not undone: ${edit}`,
  kept: 'The model stands as it was before this edit; your other edits are kept.',
  keptOfUndo: 'Everything else stands as it was.',
  dismiss: 'Dismiss',
  dismissAll: 'Dismiss all',
  copy: 'Copy my text',
  copied: 'Copied',
  show: (name: string) => `Show ${name}`,
  unnamed: 'unnamed',
}
