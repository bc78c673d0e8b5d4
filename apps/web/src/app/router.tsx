import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { lenses } from '#document/session/session-state.ts'
import { CrashScreen } from './crash-screen.tsx'
import { HomeRoute } from './home-route.tsx'
import { NotFound } from './not-found.tsx'

const rootRoute = createRootRoute({ notFoundComponent: NotFound, errorComponent: CrashScreen })

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomeRoute })

/** What a link into a model may ask for; anything else in it is dropped. */
const StudioSearch = z.object({
  diagram: z.string().max(64).optional().catch(undefined),
  lens: z.enum(lenses).optional().catch(undefined),
  select: z.string().max(64).optional().catch(undefined),
  /** A dialog to begin with. */
  dialog: z.literal('import').optional().catch(undefined),
})

const studioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/m/$modelId',
  validateSearch: (search) => StudioSearch.parse(search),
  // The list of models must not wait for the canvas.
  component: lazyRouteComponent(() => import('./studio/studio-route.tsx'), 'StudioRoute'),
})

/** A published version, read as the studio shows it. */
const versionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/m/$modelId/v/$version',
  validateSearch: (search) => StudioSearch.parse(search),
  component: lazyRouteComponent(() => import('./studio/studio-route.tsx'), 'VersionRoute'),
})

export type StudioSearch = z.infer<typeof StudioSearch>

export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, studioRoute, versionRoute]),
  defaultErrorComponent: CrashScreen,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
