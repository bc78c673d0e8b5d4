import type { Imported, StatementReport } from '@c360/formats'
import { oneLine } from './text-report.ts'

/** What became of the files, for a terminal: every statement that was not read whole, and a sentence about all. */
export function toImportReport(
  { report }: Imported,
  made: { readonly entities: number; readonly attributes: number },
): string {
  const lines = report.flatMap(toLines)
  const failed = report.filter(({ outcome }) => outcome === 'failed').length
  const rest = failed === 0 ? '' : ` ${failed} of ${report.length} statements could not be read.`
  return `${lines.join('')}Read ${made.entities} entities with ${made.attributes} attributes.${rest}\n`
}

function toLines({ file, line, title, outcome, findings }: StatementReport): string[] {
  if (findings.length === 0)
    return outcome === 'failed' ? [`error    ${file}:${line}: ${oneLine(title)} could not be read.\n`] : []
  return findings.map(
    (finding) =>
      `${finding.severity.padEnd('warning'.length)}  ${finding.file ?? file}:${finding.line ?? line}: ${oneLine(finding.message)}  (${finding.code})\n`,
  )
}
