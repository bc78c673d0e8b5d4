import { queryOptions } from '@tanstack/react-query'
import { trpc } from '../transport/trpc-client.ts'

/** The published versions of a model, newest first. */
export function publishedVersionsQuery(modelId: string) {
  return queryOptions({
    queryKey: ['models', modelId, 'versions'],
    queryFn: () => trpc.versions.list.query({ modelId }),
  })
}
