import type { Finding } from '@c360/model'

/** What a finding is about, apart from how it is worded: equal for the same finding before and after other edits. */
export function fingerprintOf({ code, target = '', field = '', warehouse = '' }: Finding): string {
  return [code, target, field, warehouse].join('|')
}

/**
 * The findings that were not there in a baseline: what is new since then. Where a rule finds the same thing several
 * times, as many as the baseline has are known.
 */
export function newSince(findings: readonly Finding[], baseline: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>()
  for (const finding of baseline) known.set(fingerprintOf(finding), (known.get(fingerprintOf(finding)) ?? 0) + 1)
  return findings.filter((finding) => {
    const left = known.get(fingerprintOf(finding)) ?? 0
    if (left > 0) known.set(fingerprintOf(finding), left - 1)
    return left === 0
  })
}
