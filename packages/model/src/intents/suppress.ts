import type { Model } from '../model/model.ts'
import { childrenOf, getRecord } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toAdd, toSet } from '../operations/operation.ts'
import { kindRulesOf } from '../records/kind-rules.ts'
import { recordKinds } from '../records/registry.ts'
import type { IntentContext } from './intent-context.ts'

/** A finding that is accepted. */
export interface SuppressInput {
  /** Id of the rule. */
  readonly rule: string
  readonly record: string
  /** Only findings about this field; without one, about any. */
  readonly field?: string | undefined
  readonly reason: string
  /** The last day it holds, `YYYY-MM-DD`; without one, for good. */
  readonly until?: string | undefined
}

const suppressible = new Set<string>(recordKinds.suppression.references.flatMap(({ kinds }) => kinds))

/**
 * Accepts what a rule finds about a record. Where the same is accepted already, reason and end are changed. Nothing to do
 * where the record is gone or of a kind about which nothing is found, or where no reason is given.
 */
export function suppress(model: Model, input: SuppressInput, context: IntentContext): Command {
  const record = getRecord(model, input.record)
  const reason = input.reason.trim()
  if (record === undefined || reason === '' || !suppressible.has(kindRulesOf(record).kind)) {
    return toCommand('suppress', [])
  }
  const { rule, field, until } = input
  const standing = childrenOf(model, record.id, 'suppression').find((one) => one.rule === rule && one.field === field)
  if (standing !== undefined) {
    const isSame = standing.reason === reason && standing.until === until
    return toCommand('suppress', isSame ? [] : [toSet(standing.id, { reason, until: until ?? null })])
  }
  return toCommand('suppress', [
    toAdd({
      id: context.createId('suppression'),
      kind: 'suppression',
      rule,
      record: record.id,
      ...(field === undefined ? {} : { field }),
      reason,
      ...(until === undefined ? {} : { until }),
    }),
  ])
}
