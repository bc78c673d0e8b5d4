import { z } from 'zod'

/** An id minted by a client, a command or a server: ASCII letters, digits, `_` and `-`. */
export const OpaqueId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** The server's id of a model (the `model` record inside is another thing). */
export const ModelId = OpaqueId
/** One outbox, normally one browser tab; bound by the server to the person who first used it. */
export const ClientId = OpaqueId
/** Permanent id of one edit: the same however often it is offered, also under another client. */
export const CommandId = OpaqueId
/** Identity of one incarnation of the database; another one after a restore from backup. */
export const Epoch = OpaqueId
/** Position in a model's log: 1, 2, 3 …; 0 is the empty model before the first command. */
export const Seq = z.int().min(0)
/** Position in what one client issued: 1, 2, 3 …. */
export const ClientSeq = z.int().min(1)

/** The person behind an edit, as the server knows them; a client never states it. */
export const Actor = z.object({ id: z.string(), name: z.string(), colour: z.string() })
export type Actor = Readonly<z.infer<typeof Actor>>
