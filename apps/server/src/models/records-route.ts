import { Readable } from 'node:stream'
import { ModelId } from '@c360/sync'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from '../http/send-problem.ts'
import type { Services } from '../services.ts'
import type { StoredModelText } from '../storage/record-reader.ts'
import { VersionNumber } from '../versions/version-number.ts'

/** `GET /models/:id/records`: the stored records as they are, streamed without being parsed; and those of a version. */
export function addRecordsRoute(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>('/models/:id/records', async (request, reply) => {
    const { id } = request.params
    const model = ModelId.safeParse(id).success ? services.recordReader.openModel(id) : undefined
    if (model === undefined) return sendProblem(reply, 'model/not-found')
    const { epoch, seq, schemaVersion } = model.head
    if (!isKnown(request, reply, `${epoch}.${seq}.${schemaVersion}`)) return sendRecords(reply, model, model.close)
    model.close()
    return reply.code(304).send()
  })
  app.get<{ Params: { id: string; number: string } }>(
    '/models/:id/versions/:number/records',
    async (request, reply) => {
      const { id, number } = request.params
      if (!ModelId.safeParse(id).success || services.recordReader.readHead(id) === undefined) {
        return sendProblem(reply, 'model/not-found')
      }
      const isNumber = /^[1-9]\d*$/.test(number) && VersionNumber.safeParse(Number(number)).success
      const version = isNumber ? services.recordReader.openVersion(id, Number(number)) : undefined
      if (version === undefined) return sendProblem(reply, 'version/not-found')
      const { epoch, seq, schemaVersion } = version.head
      // Asked again each time all the same: after a backup was put back, the number may have been given to another state.
      if (!isKnown(request, reply, `version.${number}.${epoch}.${seq}.${schemaVersion}`))
        return sendRecords(reply, version)
      return reply.code(304).send()
    },
  )
}

/** Whether who asks has this very state; tells its tag. */
function isKnown(request: FastifyRequest, reply: FastifyReply, state: string): boolean {
  // Weak, as the same state goes out in several encodings.
  const tag = `W/"${state}"`
  reply.header('etag', tag).header('cache-control', 'private, no-cache')
  return request.headers['if-none-match'] === tag
}

function sendRecords(reply: FastifyReply, model: StoredModelText, close: () => void = () => undefined): FastifyReply {
  const body = Readable.from(toJson(model), { objectMode: false })
  // Also when the reader goes away in the middle.
  body.once('close', close)
  return reply.type('application/json; charset=utf-8').send(body)
}

async function* toJson({ head, pieces }: StoredModelText): AsyncGenerator<string> {
  const { epoch, seq, schemaVersion } = head
  yield `{"epoch":${JSON.stringify(epoch)},"seq":${seq},"schemaVersion":${schemaVersion},"records":[`
  yield* pieces
  yield ']}'
}
