import { modelsRouter } from '../models/router.ts'
import { peopleRouter } from '../people/router.ts'
import { syncRouter } from '../sync/router.ts'
import { versionsRouter } from '../versions/router.ts'
import { router } from './procedure.ts'

/** Everything that the studio asks the server by tRPC. */
export const appRouter = router({
  models: modelsRouter,
  people: peopleRouter,
  sync: syncRouter,
  versions: versionsRouter,
})
export type AppRouter = typeof appRouter
