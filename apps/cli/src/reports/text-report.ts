import type { Finding, Severity } from '@c360/model'
import type { ModelSource } from '../models/read-model.ts'
import { locationOf } from './location.ts'

/** Of what is worth knowing only, more than so many of one rule are counted rather than listed. */
const longestInfoList = 10

/** Findings for a terminal: one a line, and how many there are. */
export function toTextReport(source: ModelSource, findings: readonly Finding[]): string {
  const countByCode = new Map<string, number>()
  const listed = findings.filter(({ code, severity }) => {
    const count = (countByCode.get(code) ?? 0) + (severity === 'info' ? 1 : 0)
    countByCode.set(code, count)
    return severity !== 'info' || count <= longestInfoList
  })
  const counted = [...countByCode].flatMap(([code, count]) =>
    count > longestInfoList ? [`info     ${count - longestInfoList} more like it  (${code})\n`] : [],
  )
  const hint = counted.length === 0 ? '' : ' --format json lists them all.'
  return `${toLines(source, listed)}${counted.join('')}${summarize(findings)}${hint}\n`
}

/** One finding a line: severity, place, message and rule. Nothing where there is none. */
export function toLines({ model }: Pick<ModelSource, 'model'>, findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const place = locationOf(model, finding)?.path
      const where = place === undefined ? '' : `${oneLine(place)}: `
      return `${finding.severity.padEnd('warning'.length)}  ${where}${oneLine(finding.message)}  (${finding.code})\n`
    })
    .join('')
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

function summarize(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings.'
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count > 1 && severity !== 'info' ? 's' : ''}`]
  })
  return `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}: ${counts.join(', ')}.`
}

/** A text without line ends and other characters that would do something to a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
}
