import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { expectOk, RefusedRequest } from '#document/transport/problem.ts'
import { trpc } from '#document/transport/trpc-client.ts'
import { homeStrings } from './strings.ts'

/** One line of the list of models. */
export type ListedModel = Awaited<ReturnType<typeof trpc.models.list.query>>[number]

export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: () => trpc.models.list.query(),
})

export const examplesQuery = queryOptions({
  queryKey: ['models', 'examples'],
  queryFn: () => trpc.models.listExamples.query(),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Largest model file the server takes, in bytes. */
export const maxFileSizeBytes = 16 * 1024 * 1024

const OpenedFile = z.object({ modelId: z.string() })

/** Makes a model of a file. A file over the limit is refused before it is sent; nothing else is checked here. */
export async function openModelFile(file: File): Promise<{ modelId: string }> {
  if (file.size > maxFileSizeBytes) {
    const sizeMb = (Math.ceil((file.size / 1024 / 1024) * 10) / 10).toFixed(1)
    throw new RefusedRequest({ status: 413, code: 'file/too-large', message: homeStrings.fileTooLarge(sizeMb) })
  }
  const headers = { 'content-type': 'application/json' }
  const response = await expectOk(await fetch('/models/file', { method: 'POST', headers, body: file }))
  return OpenedFile.parse(await response.json())
}

/** The file of a model, as text. */
export async function readModelFile(modelId: string): Promise<string> {
  const response = await expectOk(await fetch(`/models/${encodeURIComponent(modelId)}/file`))
  return response.text()
}
