import type { Imported, ImportPlan, StatementReport } from '@c360/formats'
import type { Finding, Kind } from '@c360/model'
import { oneLine } from './text-report.ts'

/** A finding, and where in the files it is. */
interface Placed {
  readonly finding: Finding
  readonly place: string
}

/** What became of the files, for a terminal: what asks for attention one by one, the rest counted, and a sentence about all. */
export function toImportReport({ report, records }: Imported): string {
  const placed = report.flatMap(toPlaced)
  const lines = placed.filter(({ finding }) => finding.severity !== 'info').map(toLine)
  const failed = report.filter(({ outcome }) => outcome === 'failed').length
  const rest = failed === 0 ? '' : ` ${failed} of ${report.length} statements could not be read.`
  const made = (kind: Kind): number => records.filter((one) => one.kind === kind).length
  const read = `Read ${count(made('entity'), 'entity', 'entities')} with ${count(made('attribute'), 'attribute', 'attributes')}.`
  return `${lines.join('')}${countRemarks(placed)}${read}${rest}\n`
}

/** What became of a model that files were merged into. */
export function toMergeReport({ added, changed, unchanged, findings }: ImportPlan, out: string): string {
  const lines = findings.map(({ severity, code, message }) => {
    return `${severity.padEnd('warning'.length)}  ${oneLine(message)}  (${code})\n`
  })
  const isNew = added.length + changed.length > 0
  const outcome = isNew
    ? `${out} has ${count(added.length, 'record', 'records')} more, and ${changed.length} changed; ${unchanged.length} are as they were read, and nothing was removed`
    : `${out} holds all of it already; nothing was written`
  return `${lines.join('')}${outcome}.\n`
}

function toPlaced({ file, line, title, outcome, findings }: StatementReport): readonly Placed[] {
  if (findings.length > 0 || outcome !== 'failed') {
    return findings.map((finding) => ({ finding, place: `${finding.file ?? file}:${finding.line ?? line}` }))
  }
  const message = `${title} could not be read.`
  return [{ finding: { code: 'import/failed', severity: 'error', message }, place: `${file}:${line}` }]
}

function toLine({ finding, place }: Placed): string {
  return `${finding.severity.padEnd('warning'.length)}  ${place}: ${oneLine(finding.message)}  (${finding.code})\n`
}

/** Of a dump, most statements are no part of a model: each reason once, and how often. */
function countRemarks(placed: readonly Placed[]): string {
  const countByMessage = new Map<string, { readonly first: Placed; count: number }>()
  for (const each of placed.filter(({ finding }) => finding.severity === 'info')) {
    // What stands in quotes is the name of the very table or column.
    const reason = `${each.finding.code} ${each.finding.message.replace(/“[^”]*”|\d+|\([^)]*\)/g, '')}`
    const known = countByMessage.get(reason)
    if (known === undefined) countByMessage.set(reason, { first: each, count: 1 })
    else known.count += 1
  }
  return [...countByMessage.values()]
    .map(({ first, count: times }) =>
      toLine(first).replace(/\n$/, times === 1 ? '\n' : `, and ${times - 1} more like it\n`),
    )
    .join('')
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
