import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** One row a model: where its log stands. Times are milliseconds; a removed model keeps everything until restored. */
export const models = sqliteTable('models', {
  id: text('id').primaryKey(),
  epoch: text('epoch').notNull(),
  seq: integer('seq').notNull(),
  schemaVersion: integer('schema_version').notNull(),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  removedAt: integer('removed_at'),
})

/** The current state of every model: the record as JSON, the stamps of its fields, and what is looked up by. */
export const records = sqliteTable(
  'records',
  {
    modelId: text('model_id')
      .notNull()
      .references(() => models.id),
    id: text('id').notNull(),
    kind: text('kind').notNull(),
    name: text('name'),
    parent: text('parent'),
    record: text('record').notNull(),
    stamps: text('stamps').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.modelId, table.id] }),
    index('records_by_kind').on(table.modelId, table.kind),
  ],
)

/** The log: every accepted command with its effect. `seq` is dense within a model. */
export const commands = sqliteTable(
  'commands',
  {
    modelId: text('model_id')
      .notNull()
      .references(() => models.id),
    seq: integer('seq').notNull(),
    commandId: text('command_id').notNull(),
    clientId: text('client_id').notNull(),
    clientSeq: integer('client_seq').notNull(),
    actor: text('actor').notNull(),
    name: text('name').notNull(),
    groupId: text('group_id'),
    undoOf: text('undo_of'),
    skipped: text('skipped'),
    operations: text('operations').notNull(),
    changes: text('changes').notNull(),
    stamps: text('stamps').notNull(),
    schemaVersion: integer('schema_version').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.modelId, table.seq] }),
    uniqueIndex('commands_by_id').on(table.modelId, table.commandId),
  ],
)

/**
 * How far each client's own counting has come, and whose client it is. Grows by a row of some hundred bytes for each tab
 * that ever edited a model, and nothing is read of it but single rows. Rows may be thrown away at will: a client that is
 * no longer known is told of a gap, goes on under a new id, and what it repeats is found by its commandId.
 */
export const clients = sqliteTable(
  'clients',
  {
    modelId: text('model_id')
      .notNull()
      .references(() => models.id),
    clientId: text('client_id').notNull(),
    personId: text('person_id').notNull(),
    lastClientSeq: integer('last_client_seq').notNull(),
  },
  (table) => [primaryKey({ columns: [table.modelId, table.clientId] })],
)

/** Refused commands, kept so that a repeated push gets the same answer: of each client the newest, as `limits` says. */
export const rejections = sqliteTable(
  'rejections',
  {
    modelId: text('model_id')
      .notNull()
      .references(() => models.id),
    clientId: text('client_id').notNull(),
    clientSeq: integer('client_seq').notNull(),
    commandId: text('command_id').notNull(),
    code: text('code').notNull(),
    message: text('message').notNull(),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.modelId, table.clientId, table.clientSeq] }),
    index('rejections_by_command').on(table.modelId, table.commandId),
  ],
)

/** Published versions: each a whole state of its model, never written again. */
export const versions = sqliteTable(
  'versions',
  {
    modelId: text('model_id')
      .notNull()
      .references(() => models.id),
    number: integer('number').notNull(),
    name: text('name'),
    notes: text('notes').notNull(),
    epoch: text('epoch').notNull(),
    seq: integer('seq').notNull(),
    schemaVersion: integer('schema_version').notNull(),
    /** Who published it, as JSON: a later change of name leaves it as it was. */
    actor: text('actor').notNull(),
    at: integer('at').notNull(),
    entityCount: integer('entity_count').notNull(),
    recordCount: integer('record_count').notNull(),
    /** The records as JSON, comma-separated, by id; gzip. */
    records: blob('records', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.modelId, table.number] })],
)
