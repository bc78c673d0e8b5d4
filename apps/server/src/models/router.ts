import { personProcedure, router, unwrap } from '../http/procedure.ts'
import { CreateFromExampleInput, createFromExample } from './create-from-example.ts'
import { CreateModelInput, createNamedModel } from './create-model.ts'
import { RemoveModelInput, removeModel, restoreModel } from './remove-model.ts'
import { RenameModelInput, renameModel } from './rename-model.ts'

/** The models of this installation. */
export const modelsRouter = router({
  list: personProcedure.query(({ ctx }) => ctx.services.store.models.list()),
  listExamples: personProcedure.query(({ ctx }) => ctx.services.examples.list()),
  create: personProcedure
    .input(CreateModelInput)
    .mutation(async ({ ctx, input }) => unwrap(await createNamedModel(ctx, input))),
  createFromExample: personProcedure
    .input(CreateFromExampleInput)
    .mutation(async ({ ctx, input }) => unwrap(await createFromExample(ctx, input))),
  rename: personProcedure
    .input(RenameModelInput)
    .mutation(async ({ ctx, input }) => unwrap(await renameModel(ctx, input))),
  remove: personProcedure
    .input(RemoveModelInput)
    .mutation(async ({ ctx, input }) => unwrap(await removeModel(ctx, input))),
  restore: personProcedure
    .input(RemoveModelInput)
    .mutation(async ({ ctx, input }) => unwrap(await restoreModel(ctx, input))),
})
