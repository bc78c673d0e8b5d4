import { ColourName } from '@c360/model'
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { trpc } from '../transport/trpc-client.ts'
import type { Person } from './person.ts'

const storageKey = 'c360.person'
const StoredPerson = z.object({ id: z.string(), name: z.string(), colour: ColourName })

/** Who sits at this browser, by the server's cookie. */
export const currentPersonQuery = queryOptions({
  queryKey: ['people', 'me'],
  queryFn: async (): Promise<Person> => {
    const person = await trpc.people.me.query()
    rememberPerson(person)
    return person
  },
  staleTime: Number.POSITIVE_INFINITY,
})

/** Who sits at this browser; where the server cannot be reached, who did when it last could. */
export async function readCurrentPerson(queryClient: QueryClient): Promise<Person> {
  try {
    return await queryClient.ensureQueryData({ ...currentPersonQuery, retry: false })
  } catch (error) {
    const remembered = readRememberedPerson()
    if (remembered) return remembered
    throw error
  }
}

/** Changes one's own name or colour, here and for everybody who sees them. */
export async function renameCurrentPerson(
  queryClient: QueryClient,
  change: Partial<Pick<Person, 'name' | 'colour'>>,
): Promise<void> {
  const person = await trpc.people.rename.mutate(change)
  rememberPerson(person)
  queryClient.setQueryData(currentPersonQuery.queryKey, person)
}

/** Who sits at this browser, once known. */
export function useCurrentPerson(): Person | undefined {
  return useQuery({ ...currentPersonQuery, placeholderData: readRememberedPerson }).data
}

export function rememberPerson(person: Person): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(person))
  } catch {
    // Only needed to open a kept model while the server is away.
  }
}

export function readRememberedPerson(): Person | undefined {
  try {
    return StoredPerson.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null')).data
  } catch {
    return undefined
  }
}
