import { fromCanonicalJson, getRecordOf, modelPropertiesId, toCanonicalJson } from '@c360/model'
import { ModelId } from '@c360/sync'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toProblem } from '../http/answer-errors.ts'
import type { ProblemCode } from '../http/problem.ts'
import { sendFoundProblem, sendProblem } from '../http/send-problem.ts'
import type { Services } from '../services.ts'
import { createCopy } from './create-model.ts'
import { readModel } from './read-model.ts'

/** A model as a file: `GET /models/:id/file` gives it as canonical JSON, `POST /models/file` makes a new model of one. */
export function addFileRoutes(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>('/models/:id/file', async (request, reply) => {
    const { id } = request.params
    const model = ModelId.safeParse(id).success ? await readModel(services.store, id) : undefined
    if (model === undefined) return sendProblem(reply, 'model/not-found')
    const name = getRecordOf(model, 'model', modelPropertiesId)?.name ?? ''
    reply.header('content-disposition', `attachment; filename="${toFileName(name)}"`)
    return reply.type('application/json; charset=utf-8').send(toCanonicalJson(model))
  })
  app.post('/models/file', { errorHandler: answerUnreadable }, async (request, reply) => {
    if (request.person === undefined) return sendProblem(reply, 'person/unknown')
    if (typeof request.body !== 'string') return sendProblem(reply, 'request/not-json')
    const model = fromCanonicalJson(request.body)
    if (!model.ok) return sendFoundProblem(reply, model.error)
    const created = await createCopy(services, request.person, model.value)
    return created.ok ? reply.send(created.value) : sendFoundProblem(reply, created.error)
  })
}

const fileCodes: Readonly<Record<string, ProblemCode>> = {
  'request/too-large': 'file/too-large',
  'request/too-deep': 'file/too-deep',
  'request/malformed': 'file/malformed',
}

function answerUnreadable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const found = toProblem(error)
  if (found.code === 'server/failed') request.log.error(error)
  const code = fileCodes[found.code]
  if (code === undefined) sendFoundProblem(reply, found)
  else sendProblem(reply, code)
}

/** ASCII only: names may hold quotes, slashes and line ends, which a header must not. */
function toFileName(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${slug === '' ? 'model' : slug}.c360.json`
}
