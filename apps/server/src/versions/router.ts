import { personProcedure, router, unwrap } from '../http/procedure.ts'
import { ListVersionsInput, listVersions } from './list-versions.ts'
import { PublishVersionInput, publishVersion } from './publish-version.ts'

/** Published versions of a model; what one holds is read at `/models/:id/versions/:number/records`. */
export const versionsRouter = router({
  list: personProcedure
    .input(ListVersionsInput)
    .query(async ({ ctx, input }) => unwrap(await listVersions(ctx, input))),
  publish: personProcedure
    .input(PublishVersionInput)
    .mutation(async ({ ctx, input }) => unwrap(await publishVersion(ctx, input))),
})
