import { CheckModelInput, checkModel } from '../models/check-model.ts'
import { ExportModelInput, exportModel } from '../models/export-model.ts'
import { modelsRouter } from '../models/router.ts'
import { peopleRouter } from '../people/router.ts'
import { syncRouter } from '../sync/router.ts'
import { versionsRouter } from '../versions/router.ts'
import { personProcedure, router, unwrap } from './procedure.ts'

/** Everything that the studio asks the server by tRPC. */
export const appRouter = router({
  check: personProcedure.input(CheckModelInput).query(async ({ ctx, input }) => unwrap(await checkModel(ctx, input))),
  export: personProcedure
    .input(ExportModelInput)
    .query(async ({ ctx, input }) => unwrap(await exportModel(ctx, input))),
  models: modelsRouter,
  people: peopleRouter,
  sync: syncRouter,
  versions: versionsRouter,
})
export type AppRouter = typeof appRouter
