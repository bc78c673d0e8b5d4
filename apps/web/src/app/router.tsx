import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { z } from 'zod'
import { lenses } from '../document/session/session-state.ts'
import { CrashScreen } from './crash-screen.tsx'
import { HomeRoute } from './home-route.tsx'
import { NotFound } from './not-found.tsx'
import { StudioRoute } from './studio/studio-route.tsx'

const rootRoute = createRootRoute({ notFoundComponent: NotFound, errorComponent: CrashScreen })

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomeRoute })

/** What a link into a model may ask for; anything else in it is dropped. */
const StudioSearch = z.object({
  diagram: z.string().max(64).optional().catch(undefined),
  lens: z.enum(lenses).optional().catch(undefined),
  select: z.string().max(64).optional().catch(undefined),
})

const studioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/m/$modelId',
  validateSearch: (search) => StudioSearch.parse(search),
  component: StudioRoute,
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, studioRoute]),
  defaultErrorComponent: CrashScreen,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
