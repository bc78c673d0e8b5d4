import type { Finding, Operation } from '@c360/model'
import type { Rejection } from '@c360/sync'
import { strings } from './strings.ts'

/** Something to report, with what a person can do about it besides its fix. */
export interface Problem {
  readonly id: string
  readonly finding: Finding
  /** What was kept, where something was refused. */
  readonly kept?: string
  /** What the person had written and would otherwise lose. */
  readonly text?: string
}

/** A refused edit as a finding: what it was, why it was refused, what stands instead. */
export function problemOfRejection(rejection: Rejection): Problem {
  const { commandId, label, isUndo, code, message, operations = [] } = rejection
  const target = operations.map(targetOf).find((id) => id !== undefined)
  const text = textOf(operations)
  return {
    id: commandId,
    finding: {
      code,
      severity: isUndo ? 'warning' : 'error',
      message: `${isUndo ? strings.notUndone(label) : strings.rejected(label)}. ${message}`,
      ...(target !== undefined && { target }),
    },
    kept: isUndo ? strings.keptOfUndo : strings.kept,
    ...(text !== '' && { text }),
  }
}

const targetOf = (operation: Operation): string | undefined =>
  operation.op === 'add' ? operation.record.id : operation.id

/** What the operations were to write, field by field: the words first, everything else as JSON. */
function textOf(operations: readonly Operation[]): string {
  const written = operations.flatMap((operation) => {
    if (operation.op === 'remove') return []
    const fields: Readonly<Record<string, unknown>> =
      operation.op === 'add' ? { ...operation.record } : operation.fields
    return Object.entries(fields).filter(([field, value]) => !structural.has(field) && value !== null)
  })
  const texts = written.map(
    ([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return texts.join('\n')
}

// Where a record stands and what it is called inside says nothing to a person.
const structural = new Set(['id', 'kind', 'parent', 'order', 'diagram', 'entity', 'x', 'y'])
