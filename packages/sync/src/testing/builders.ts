import type { Changes, ModelRecord, Operation, RecordOf } from '@c360/model'
import type { Actor } from '../protocol/identifiers.ts'
import type { OperationsCommand } from '../protocol/issued-command.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import type { LogEntry } from '../room/store.ts'

/** A person. */
export function anActor(fields: Partial<Actor> = {}): Actor {
  return { id: 'person-a', name: 'Quiet Heron', colour: 'teal', ...fields }
}

/** An entity with everything it must have. */
export function anEntity(fields: Partial<RecordOf<'entity'>> = {}): RecordOf<'entity'> {
  return {
    id: 'ent_1',
    kind: 'entity',
    name: 'customer',
    archetype: 'profile',
    layer: 'core',
    history: 'overwrite',
    lifecycle: 'draft',
    ...fields,
  }
}

/** An attribute of `ent_1`. */
export function anAttribute(fields: Partial<RecordOf<'attribute'>> = {}): RecordOf<'attribute'> {
  return {
    id: 'att_1',
    kind: 'attribute',
    parent: 'ent_1',
    name: 'email',
    type: { kind: 'text' },
    required: false,
    order: 'a0',
    lifecycle: 'draft',
    ...fields,
  }
}

/** A subject area. */
export function aSubjectArea(fields: Partial<RecordOf<'subject-area'>> = {}): RecordOf<'subject-area'> {
  return { id: 'area_1', kind: 'subject-area', name: 'Sales', colour: 'teal', ...fields }
}

/** The operation that adds a record. */
export function add(record: ModelRecord): Operation {
  return { op: 'add', record }
}

/** The operation that sets fields of a record. */
export function set(id: string, fields: Readonly<Record<string, unknown>>): Operation {
  return { op: 'set', id, fields }
}

/** The operation that removes a record. */
export function remove(id: string): Operation {
  return { op: 'remove', id }
}

/** A command as issued; its id follows from its number unless told otherwise. */
export function aCommand(fields: Partial<OperationsCommand> = {}): OperationsCommand {
  const clientSeq = fields.clientSeq ?? 1
  return { commandId: `command-${clientSeq}`, clientSeq, name: 'edit', operations: [add(anEntity())], ...fields }
}

/** A row of the log that adds records. */
export function anEntry(
  fields: Partial<SyncEvent> & { readonly seq: number },
  changes: Partial<Changes> = {},
): LogEntry {
  const event: SyncEvent = {
    commandId: `command-${fields.seq}`,
    clientId: 'client-a',
    clientSeq: fields.seq,
    actor: anActor(),
    name: 'edit',
    changes: { added: [], updated: [], removed: [], ...changes },
    at: 1_000 + fields.seq,
    ...fields,
  }
  return { event, operations: [], stamps: { added: [], updated: [], removed: [] } }
}
