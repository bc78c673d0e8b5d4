import type { QueryClient } from '@tanstack/react-query'
import { createDocument } from '../create-document.ts'
import type { OpenedDocument } from '../open-document.ts'
import { currentPersonQuery, readCurrentPerson } from '../people/current-person.ts'
import { documentStrings } from '../strings.ts'
import { problemOf } from '../transport/problem.ts'
import { createFrozenClient } from './frozen-client.ts'
import { versionModelQuery } from './versions-api.ts'

/** Opens a published version to read. Throws a refusal of the server with its code; see {@link problemOf}. */
export async function openVersion(modelId: string, number: number, queryClient: QueryClient): Promise<OpenedDocument> {
  const [person, model] = await Promise.all([
    readCurrentPerson(queryClient),
    queryClient.fetchQuery(versionModelQuery(modelId, number)),
  ])
  const client = createFrozenClient(model, documentStrings.frozen(number))
  const getMe = () => queryClient.getQueryData(currentPersonQuery.queryKey) ?? person
  return { document: createDocument({ modelId, version: number, client, getMe }), close: () => {} }
}

/** Why a version could not be opened. */
export function versionFailure(error: unknown): { readonly code: string; readonly message?: string } {
  const problem = problemOf(error)
  return problem === undefined
    ? { code: 'unreachable' }
    : { code: problem.status === 404 ? 'not-found' : problem.code, message: problem.message }
}
