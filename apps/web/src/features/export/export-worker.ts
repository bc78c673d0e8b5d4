// First: schemas ask whether they may compile themselves as they are built, which the page's policy forbids.
import '../../zod-setup.ts'
import { findExporter } from '@c360/formats'
import { HeldReplica } from '#document/replica/held-replica.ts'
import type { ExportReply, ExportRequest } from './export-message.ts'

const replica = new HeldReplica()

self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  if (data.kind === 'export') self.postMessage(answer(data))
  else replica.receive(data)
})

function answer({ id, exporter: exporterId, options }: Extract<ExportRequest, { kind: 'export' }>): ExportReply {
  const exporter = findExporter(exporterId)
  const read = exporter?.options.safeParse(options)
  if (exporter === undefined || read === undefined) return { id, failure: `There is no exporter ${exporterId}.` }
  if (!read.success) return { id, failure: read.error.issues.map(({ message }) => message).join(' ') }
  try {
    return { id, exported: exporter.export(replica.model, read.data) }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  }
}
