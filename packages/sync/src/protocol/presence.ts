import { z } from 'zod'
import { Actor, ClientId } from './identifiers.ts'

const RecordIdText = z.string().max(64)
const Point = z.object({ x: z.number(), y: z.number() })

/** What a person is doing right now; never stored, newest wins. Coordinates are drawing units of `diagram`. */
export const Presence = z.strictObject({
  cursor: Point.exactOptional(),
  selection: z.array(RecordIdText).max(500),
  /** A drag in progress: one delta for the whole selection; the drop is a command. */
  drag: z.strictObject({ ids: z.array(RecordIdText).max(2_000), dx: z.number(), dy: z.number() }).exactOptional(),
  lens: z.string().max(40),
  diagram: RecordIdText.exactOptional(),
  /** The field whose text the person is typing. */
  editing: z.strictObject({ recordId: RecordIdText, field: z.string().max(64) }).exactOptional(),
})
export type Presence = Readonly<z.infer<typeof Presence>>

/** Another client in the same model; its identity is stamped by the server. */
export const Peer = z.object({ clientId: ClientId, actor: Actor, presence: Presence })
export type Peer = Readonly<z.infer<typeof Peer>>
