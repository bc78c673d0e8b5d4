import { Readable } from 'node:stream'
import { ModelId } from '@c360/sync'
import type { FastifyInstance } from 'fastify'
import { sendProblem } from '../http/send-problem.ts'
import type { Services } from '../services.ts'
import type { StoredModelText } from '../storage/record-reader.ts'

/** `GET /models/:id/records`: the stored records as they are, streamed without being parsed. */
export function addRecordsRoute(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>('/models/:id/records', async (request, reply) => {
    const model = ModelId.safeParse(request.params.id).success
      ? services.recordReader.openModel(request.params.id)
      : undefined
    if (model === undefined) return sendProblem(reply, 'model/not-found')
    const { epoch, seq, schemaVersion } = model.head
    // Weak, as the same state goes out in several encodings.
    const tag = `W/"${epoch}.${seq}.${schemaVersion}"`
    reply.header('etag', tag).header('cache-control', 'private, no-cache')
    if (request.headers['if-none-match'] === tag) {
      model.close()
      return reply.code(304).send()
    }
    const body = Readable.from(toJson(model), { objectMode: false })
    // Also when the reader goes away in the middle.
    body.once('close', model.close)
    return reply.type('application/json; charset=utf-8').send(body)
  })
}

function* toJson({ head, pieces }: StoredModelText): Generator<string> {
  const { epoch, seq, schemaVersion } = head
  yield `{"epoch":${JSON.stringify(epoch)},"seq":${seq},"schemaVersion":${schemaVersion},"records":[`
  yield* pieces
  yield ']}'
}
