import type { LogEntry, SyncEvent } from '@c360/sync'
import { getTableColumns } from 'drizzle-orm'
import { commands } from './schema.ts'

type CommandRow = typeof commands.$inferSelect
type EventRow = Pick<CommandRow, keyof typeof eventColumns>

const {
  modelId: _model,
  operations: _operations,
  stamps: _stamps,
  schemaVersion: _version,
  ...rest
} = getTableColumns(commands)

/** The columns that make an event; the others may each be as large again. */
export const eventColumns = rest

/** A log entry as a row. */
export function toCommandRow(modelId: string, schemaVersion: number, entry: LogEntry): CommandRow {
  const { event } = entry
  return {
    modelId,
    seq: event.seq,
    commandId: event.commandId,
    clientId: event.clientId,
    clientSeq: event.clientSeq,
    actor: JSON.stringify(event.actor),
    name: event.name,
    groupId: event.groupId ?? null,
    undoOf: event.undoOf === undefined ? null : JSON.stringify(event.undoOf),
    skipped: event.skipped === undefined ? null : JSON.stringify(event.skipped),
    operations: JSON.stringify(entry.operations),
    changes: JSON.stringify(event.changes),
    stamps: JSON.stringify(entry.stamps),
    schemaVersion,
    at: event.at,
  }
}

/** The event of a row. Rows are our own: what `toCommandRow` wrote is not checked again. */
export function toEvent(row: EventRow): SyncEvent {
  return {
    seq: row.seq,
    commandId: row.commandId,
    clientId: row.clientId,
    clientSeq: row.clientSeq,
    actor: JSON.parse(row.actor),
    name: row.name as SyncEvent['name'],
    ...(row.groupId === null ? {} : { groupId: row.groupId }),
    ...(row.undoOf === null ? {} : { undoOf: JSON.parse(row.undoOf) }),
    ...(row.skipped === null ? {} : { skipped: JSON.parse(row.skipped) }),
    changes: JSON.parse(row.changes),
    at: row.at,
  }
}

/** The whole log entry of a row. */
export function toLogEntry(row: CommandRow): LogEntry {
  return {
    event: toEvent(row),
    operations: JSON.parse(row.operations),
    stamps: JSON.parse(row.stamps),
  }
}
