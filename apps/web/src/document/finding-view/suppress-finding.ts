import { addRecord, type Command, type Finding, type IntentContext, type Model } from '@c360/model'

/** Why a finding is accepted, and the last day it is: `YYYY-MM-DD`, or for good. */
export interface Acceptance {
  readonly reason: string
  readonly until: string | undefined
}

/** Accepts a finding: it is reported no more, until the day that was said. */
export function suppressFinding(
  model: Model,
  { code, target, field }: Finding,
  { reason, until }: Acceptance,
  context: IntentContext,
): Command {
  if (target === undefined) return { name: 'suppress', operations: [] }
  const fields = { rule: code, record: target, reason }
  const input = {
    kind: 'suppression' as const,
    ...fields,
    ...(field === undefined ? {} : { field }),
    ...(until === undefined ? {} : { until }),
  }
  return { name: 'suppress', operations: addRecord(model, input, context).operations }
}
