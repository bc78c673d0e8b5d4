import type { Finding } from '@c360/model'

/** What a finding is about, apart from how it is worded: equal for the same finding before and after other edits. */
export function fingerprintOf({ code, target = '', field = '', warehouse = '' }: Finding): string {
  return [code, target, field, warehouse].join('|')
}

/** The findings that were not there in a baseline: what is new since then. */
export function newSince(findings: readonly Finding[], baseline: readonly Finding[]): readonly Finding[] {
  const known = new Set(baseline.map(fingerprintOf))
  return findings.filter((finding) => !known.has(fingerprintOf(finding)))
}
