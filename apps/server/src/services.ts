import type { Kind } from '@c360/model'
import type { Store } from '@c360/sync'
import type { Background } from './background/background.ts'
import type { LiveConnections } from './live/live-connections.ts'
import type { ExampleModels } from './models/example-models.ts'
import type { Person } from './people/person.ts'
import type { PersonCookie } from './people/person-cookie.ts'
import type { RecordReader } from './storage/record-reader.ts'
import type { RoomRegistry } from './sync/room-registry.ts'

/** What the use cases work with; made once at start. */
export interface Services {
  readonly store: Store
  readonly rooms: RoomRegistry
  readonly recordReader: RecordReader
  readonly background: Background
  readonly examples: ExampleModels
  readonly people: PersonCookie
  /** Makes a new person, with another name and colour than the one before. */
  mintPerson(): Person
  readonly live: LiveConnections
  /** Tells whoever runs the server about a fault that people only see as busy. */
  reportFault(fault: unknown): void
  /** Milliseconds since 1970. */
  now(): number
  /** A new id that nobody can guess: `mdl_…`. */
  createId(prefix: string): string
  /** A new id for a record of a model. */
  createRecordId(kind: Kind): string
}
