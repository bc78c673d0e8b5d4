import { PullInput, PushInput } from '@c360/sync'
import { personProcedure, router, unwrap } from '../http/procedure.ts'
import { pushCommands } from './push-commands.ts'

/** The durable path of live editing; every call may be repeated. */
export const syncRouter = router({
  push: personProcedure.input(PushInput).mutation(async ({ ctx, input }) => unwrap(await pushCommands(ctx, input))),
  pull: personProcedure.input(PullInput).query(({ ctx, input }) => ctx.services.rooms.of(input.modelId).pull(input)),
})
