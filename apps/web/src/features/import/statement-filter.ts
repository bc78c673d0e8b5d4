import type { StatementReport } from '@c360/formats'

/** Which statements of a report are listed. */
export interface StatementFilter {
  readonly outcome: StatementReport['outcome'] | 'all' | 'look'
  /** Words that must all occur in what it is called, where it stands or what was found. */
  readonly text: string
}

/** Whether a person should see it: something of it did not arrive, or arrived otherwise. */
export function needsLook({ outcome, findings }: StatementReport): boolean {
  return outcome === 'failed' || outcome === 'partly' || findings.some(({ severity }) => severity !== 'info')
}

/** The statements that a filter lets through, in the order of the files. */
export function filterStatements(
  report: readonly StatementReport[],
  { outcome, text }: StatementFilter,
): readonly StatementReport[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return report.filter((statement) => {
    const isOutcome = outcome === 'all' || (outcome === 'look' ? needsLook(statement) : statement.outcome === outcome)
    if (!isOutcome || words.length === 0) return isOutcome
    const said = [statement.title, statement.file, ...statement.findings.map(({ message }) => message)]
    const all = said.join('\n').toLowerCase()
    return words.every((word) => all.includes(word))
  })
}
