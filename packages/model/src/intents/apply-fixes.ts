import type { Finding } from '../finding.ts'
import { type Command, toCommand } from '../operations/command.ts'
import type { Operation } from '../operations/operation.ts'

/**
 * Applies the fixes of findings in one command, in their order. Where two fixes set the same field of the same record
 * the first one stands: a fix is made for the model as it was found.
 */
export function applyFixes(findings: readonly Finding[]): Command {
  const done = new Set<string>()
  const operations = findings.flatMap(({ fix = [] }) => fix.flatMap((operation) => withoutDone(operation, done)))
  return toCommand('fix', operations)
}

function withoutDone(operation: Operation, done: Set<string>): Operation[] {
  if (operation.op === 'add') return take(operation.record.id, done) ? [operation] : []
  if (operation.op === 'remove') return take(operation.id, done) ? [operation] : []
  const fields = Object.entries(operation.fields).filter(([field]) => take(`${operation.id}.${field}`, done))
  return fields.length === 0 ? [] : [{ ...operation, fields: Object.fromEntries(fields) }]
}

function take(key: string, done: Set<string>): boolean {
  if (done.has(key)) return false
  done.add(key)
  return true
}
