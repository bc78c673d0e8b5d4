import { limits } from '@c360/sync'
import type { StudioDatabase } from '../open-database.ts'
import type { CommitJob, WriteJob } from './write-job.ts'
import { prepareWriteStatements } from './write-statements.ts'

type Statements = ReturnType<typeof prepareWriteStatements>

/** What performs jobs on a database; `false`: not as it was, nothing written. Throws on a fault, after rolling back. */
export function createWork(database: StudioDatabase): (job: WriteJob) => boolean {
  const statements = prepareWriteStatements(database)
  const transaction = database.$client.transaction((job: WriteJob) => performJob(statements, job))
  return (job) => transaction.immediate(job)
}

function performJob(statements: Statements, job: WriteJob): boolean {
  switch (job.kind) {
    case 'commit':
      return performCommit(statements, job)
    case 'create-model':
      return statements.createModel.run(job.model).changes > 0
    case 'remove-model':
      return statements.removeModel.run({ ...job }).changes > 0
    case 'restore-model':
      return statements.restoreModel.run({ ...job }).changes > 0
    case 'publish-version':
      return performPublish(statements, job.version)
  }
}

function performPublish(statements: Statements, version: Extract<WriteJob, { kind: 'publish-version' }>['version']) {
  const head = statements.head.get({ modelId: version.modelId })
  return head?.epoch === version.epoch && statements.addVersion.run(version).changes > 0
}

function performCommit(statements: Statements, job: CommitJob): boolean {
  const { modelId } = job
  const head = statements.head.get({ modelId })
  if (head?.seq !== job.seq || head.epoch !== job.epoch) return false
  for (const row of job.commands) statements.addCommand.run(row)
  const last = job.commands.at(-1)
  if (last !== undefined) statements.moveHead.run({ modelId, seq: last.seq, at: last.at })
  for (const row of job.records) statements.putRecord.run(row)
  for (const id of job.removedRecordIds) statements.removeRecord.run({ modelId, id })
  for (const row of job.clients) statements.putClient.run(row)
  for (const row of job.rejections) {
    statements.putRejection.run(row)
    const upTo = row.clientSeq - limits.rejectionsPerClient
    statements.forgetRejections.run({ modelId, clientId: row.clientId, upTo })
  }
  return true
}
