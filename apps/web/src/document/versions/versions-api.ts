import { fromRecords, type Model } from '@c360/model'
import { LoadedModel } from '@c360/sync'
import { queryOptions } from '@tanstack/react-query'
import { expectOk } from '../transport/problem.ts'
import { trpc } from '../transport/trpc-client.ts'

/** One published version, as it is listed. */
export type ListedVersion = Awaited<ReturnType<typeof trpc.versions.list.query>>[number]

/** The published versions of a model, newest first. */
export const versionsQuery = (modelId: string) =>
  queryOptions({
    queryKey: ['versions', modelId],
    queryFn: () => trpc.versions.list.query({ modelId }),
  })

/** What a version holds; it never changes, so it is read once. */
export const versionModelQuery = (modelId: string, number: number) =>
  queryOptions({
    queryKey: ['versions', modelId, number],
    queryFn: () => readVersion(modelId, number),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })

async function readVersion(modelId: string, number: number): Promise<Model> {
  const response = await expectOk(await fetch(`/models/${encodeURIComponent(modelId)}/versions/${number}/records`))
  const loaded = LoadedModel.parse(await response.json())
  const model = fromRecords(loaded.records, { trusted: true })
  if (!model.ok) throw new Error(model.error.message)
  return model.value
}
