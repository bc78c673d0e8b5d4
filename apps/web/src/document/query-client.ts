import { QueryClient } from '@tanstack/react-query'

/** Holds what the server knows beside the open model: the list of models, the person at this browser. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Whether the server answers is what decides, not what the browser thinks of the network: it is on this machine.
      queries: { networkMode: 'always', staleTime: 5_000, retry: 1 },
      mutations: { networkMode: 'always' },
    },
  })
}
