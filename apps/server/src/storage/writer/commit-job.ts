import { type ModelRecord, recordKinds } from '@c360/model'
import type { CommitWrites, StoredHead, StoredRecord } from '@c360/sync'
import { toCommandRow } from '../log-rows.ts'
import type { CommitJob } from './write-job.ts'

/** The rows of a commit; `undefined` when there is nothing to write. */
export function toCommitJob(
  modelId: string,
  head: StoredHead | undefined,
  writes: CommitWrites,
): CommitJob | undefined {
  if (Object.values(writes).every((list: readonly unknown[]) => list.length === 0)) return undefined
  if (head === undefined) throw new Error(`A commit to ${modelId} wants to write, but there is no such model.`)
  return {
    kind: 'commit',
    modelId,
    epoch: head.epoch,
    seq: head.seq,
    commands: writes.entries.map((entry) => toCommandRow(modelId, head.schemaVersion, entry)),
    records: writes.records.map((stored) => toRecordRow(modelId, stored)),
    removedRecordIds: writes.removedRecordIds,
    clients: writes.clients.map((client) => ({ ...client, modelId })),
    rejections: writes.rejections.map((rejection) => ({ ...rejection, modelId })),
  }
}

function toRecordRow(modelId: string, { record, stamps }: StoredRecord): CommitJob['records'][number] {
  const { nameField, parentField } = recordKinds[record.kind]
  return {
    modelId,
    id: record.id,
    kind: record.kind,
    name: textOf(record, nameField),
    parent: textOf(record, parentField),
    record: JSON.stringify(record),
    stamps: JSON.stringify(stamps),
  }
}

function textOf(record: ModelRecord, field: string | undefined): string | null {
  if (field === undefined) return null
  const value = (record as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? value : null
}
