import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { z } from 'zod'
import { StudioRoute } from './studio/studio-route.tsx'

const rootRoute = createRootRoute()

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: () => null })

/** What a link into a model may ask for; anything else in it is dropped. */
const StudioSearch = z.object({
  diagram: z.string().max(64).optional().catch(undefined),
  lens: z.enum(['entities', 'identity', 'events', 'flow', 'dictionary']).optional().catch(undefined),
  select: z.string().max(64).optional().catch(undefined),
})

export const studioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/m/$modelId',
  validateSearch: (search) => StudioSearch.parse(search),
  component: StudioRoute,
})

export const router = createRouter({ routeTree: rootRoute.addChildren([homeRoute, studioRoute]) })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
