import type { AppRouter } from '@c360/server/router'
import { createTRPCClient, httpLink } from '@trpc/client'

// A connection that died without a word would otherwise hold a push for ever.
const requestTimeoutMs = 30_000

/** The server's API, typed by its router. */
export const trpc = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: '/trpc',
      fetch: (input, init) => fetch(input, { ...init, signal: withTimeout(init?.signal) }),
    }),
  ],
})

function withTimeout(signal: AbortSignal | null | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(requestTimeoutMs)
  return signal ? AbortSignal.any([signal, timeout]) : timeout
}
