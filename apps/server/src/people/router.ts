import { personProcedure, router } from '../http/procedure.ts'
import { RenamePersonInput, renamePerson } from './rename-person.ts'

/** Who sits at the browser. */
export const peopleRouter = router({
  me: personProcedure.query(({ ctx }) => ctx.person),
  rename: personProcedure.input(RenamePersonInput).mutation(({ ctx, input }) => renamePerson(ctx, input)),
})
