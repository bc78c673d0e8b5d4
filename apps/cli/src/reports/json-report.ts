import { type Finding, getRecordOf, modelPropertiesId } from '@c360/model'
import { fingerprintOf } from '@c360/rules'
import type { ModelSource } from '../models/read-model.ts'
import { locationOf } from './location.ts'

/** Findings for programs: each with its place and a fingerprint that survives other edits. */
export function toJsonReport({ model, name }: ModelSource, findings: readonly Finding[]): string {
  const report = {
    source: name,
    model: getRecordOf(model, 'model', modelPropertiesId)?.name ?? '',
    counts: {
      error: countOf(findings, 'error'),
      warning: countOf(findings, 'warning'),
      info: countOf(findings, 'info'),
    },
    findings: findings.map((finding) => ({
      ...finding,
      location: locationOf(model, finding)?.path,
      fingerprint: fingerprintOf(finding),
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length
}
