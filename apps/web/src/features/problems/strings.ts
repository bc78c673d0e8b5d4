import type { Finding } from '@c360/model'

const severities: Record<Finding['severity'], string> = { error: 'Error', warning: 'Warning', info: 'Note' }

/** Everything the problems panel says. */
export const strings = {
  title: 'Problems',
  collapse: 'Hide problems',
  expand: 'Show problems',
  severities,
  empty: 'Nothing to report',
  emptyText: 'An edit that could not be saved is listed here, with the reason and what was kept.',
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
