import type { Model } from '../model/model.ts'
import { getRecord } from '../model/read.ts'
import { toPlural, toWords } from '../naming/names.ts'
import type { Command, IntentName } from '../operations/command.ts'
import type { Operation } from '../operations/operation.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import type { ModelRecord } from '../records/registry.ts'

const longestName = 40

/** What a command does, for undo and the history: `rename customer_email`, `move 3 entities`, `connect person to order`. */
export function describeCommand(model: Model, command: Command): string {
  return describers[command.name](new CommandReader(model, command.operations))
}

/** Reads a command's records as they are after it, or, of those it removes, before. */
class CommandReader {
  readonly operations: readonly Operation[]
  readonly #model: Model
  readonly #added: ReadonlyMap<string, ModelRecord>
  readonly #fields: ReadonlyMap<string, Readonly<Record<string, unknown>>>

  constructor(model: Model, operations: readonly Operation[]) {
    this.operations = operations
    this.#model = model
    this.#added = new Map(operations.flatMap((one) => (one.op === 'add' ? [[one.record.id, one.record] as const] : [])))
    this.#fields = new Map(operations.flatMap((one) => (one.op === 'set' ? [[one.id, one.fields] as const] : [])))
  }

  added(kind: ModelRecord['kind']): ModelRecord[] {
    return [...this.#added.values()].filter((record) => record.kind === kind)
  }

  find(id: string): ModelRecord | undefined {
    return this.#added.get(id) ?? getRecord(this.#model, id)
  }

  field(id: string, name: string): unknown {
    const fields = this.#fields.get(id)
    if (fields !== undefined && Object.hasOwn(fields, name)) return fields[name]
    const record = this.find(id)
    return record === undefined ? undefined : fieldsOf(record)[name]
  }

  nameOf(id: string): string {
    const record = this.find(id)
    if (record === undefined) return 'something removed'
    const { definition } = kindRulesOf(record)
    const name = definition.nameField === undefined ? undefined : this.field(id, definition.nameField)
    if (typeof name !== 'string' || name === '') return definition.label
    const characters = [...name.replace(/\s+/g, ' ')]
    return characters.length <= longestName ? characters.join('') : `${characters.slice(0, longestName - 1).join('')}…`
  }

  /** Ids that are set or removed, each once. */
  get touched(): string[] {
    return [...new Set(this.operations.flatMap((one) => (one.op === 'add' ? [] : [one.id])))]
  }

  /** The one named, or how many of what: a placement counts as the entity it places. */
  some(ids: readonly string[]): string {
    const [only] = ids
    if (only !== undefined && ids.length === 1) return this.#subject(only)
    const labels = new Set(ids.map((id) => this.#label(id)))
    const [label = 'record'] = labels
    return `${ids.length} ${labels.size === 1 ? toPlural(label) : 'records'}`
  }

  #subject(id: string): string {
    const record = this.find(id)
    if (record?.kind === 'placement') return this.nameOf(record.entity)
    return record?.kind === 'relationship' ? this.relation(id) : this.nameOf(id)
  }

  /** From parent to child, as the relationship is drawn and its verb is read. */
  relation(id: string): string {
    return `${this.nameOf(String(this.field(id, 'parentEntity')))} to ${this.nameOf(String(this.field(id, 'childEntity')))}`
  }

  #label(id: string): string {
    const record = this.find(id)
    if (record?.kind === 'placement') return 'entity'
    return record === undefined ? 'record' : kindRulesOf(record).definition.label
  }
}

type Describe = (command: CommandReader) => string

const addedName = (verb: string, kind: ModelRecord['kind']): Describe => {
  return (command) => `${verb} ${command.some(command.added(kind).map(({ id }) => id))}`
}

const firstTouched = (command: CommandReader): string => command.touched[0] ?? ''

const describers: Readonly<Record<IntentName, Describe>> = {
  'add-attribute': (command) => {
    const [attribute] = command.added('attribute')
    if (attribute?.kind !== 'attribute') return 'add attribute'
    return `add ${command.nameOf(attribute.id)} to ${command.nameOf(attribute.parent)}`
  },
  'add-diagram': addedName('add diagram', 'diagram'),
  'add-entity': addedName('add', 'entity'),
  'add-key': (command) => {
    const [key] = command.added('key')
    return key?.kind === 'key' ? `add key to ${command.nameOf(key.entity)}` : 'add key'
  },
  'add-record': (command) => {
    const [operation] = command.operations.filter((one) => one.op === 'add')
    if (operation === undefined) return 'add'
    const { label } = kindRulesOf(operation.record).definition
    const name = command.nameOf(operation.record.id)
    return name === label ? `add ${label}` : `add ${label} ${name}`
  },
  'add-subject-area': addedName('add subject area', 'subject-area'),
  'apply-preset': () => 'apply naming preset',
  arrange: (command) => `arrange ${command.some(command.touched)}`,
  'assign-subject-area': (command) => {
    const area = command.field(firstTouched(command), 'subjectArea')
    const subject = command.some(command.touched)
    return typeof area === 'string' ? `put ${subject} into ${command.nameOf(area)}` : `take ${subject} out of its area`
  },
  connect: (command) =>
    `connect ${command
      .added('relationship')
      .map(({ id }) => command.relation(id))
      .join(', ')}`,
  'create-model': () => 'create model',
  duplicate: addedName('duplicate', 'entity'),
  edit: (command) => {
    const [operation] = command.operations
    if (operation?.op !== 'set' || command.operations.length > 1) return `edit ${command.some(command.touched)}`
    const fields = Object.keys(operation.fields)
    const subject = command.some([operation.id])
    return fields.length === 1 ? `edit ${toWords(fields[0] ?? '')} of ${subject}` : `edit ${subject}`
  },
  fix: (command) => `fix ${command.some(command.touched)}`,
  'flip-relationship': (command) => `flip ${describeRelation(command)}`,
  import: (command) => `import ${command.operations.length} records`,
  'make-many-to-many': (command) => `make ${describeRelation(command)} many-to-many`,
  move: (command) => `move ${command.some(command.touched)}`,
  'move-attribute': (command) => {
    const moved = command.operations.findLast((one) => one.op === 'set' && 'order' in one.fields)
    return moved?.op === 'set' ? `move ${command.nameOf(moved.id)}` : 'move attribute'
  },
  paste: (command) => {
    const entities = command.added('entity')
    return `paste ${command.some((entities.length > 0 ? entities : command.added('attribute')).map(({ id }) => id))}`
  },
  place: addedName('place', 'placement'),
  remove: (command) => `remove ${command.some(withoutEmptiedKeys(command))}`,
  rename: (command) => `rename ${command.some([firstTouched(command)])}`,
  'set-cardinality': (command) => `set cardinality of ${describeRelation(command)}`,
  'set-primary-key': (command) => {
    const ids = [...command.added('key').map(({ id }) => id), ...command.touched]
    const key = ids.map((id) => command.find(id)).find((record) => record?.kind === 'key')
    return key?.kind === 'key' ? `set primary key of ${command.nameOf(key.entity)}` : 'set primary key'
  },
  'set-rule': (command) => {
    const [setting] = [...command.added('rule-setting').map(({ id }) => id), ...command.touched]
    return setting === undefined ? 'set rule' : `set rule ${command.nameOf(setting)}`
  },
  'set-supertype': (command) => `set supertype of ${command.nameOf(firstTouched(command))}`,
  suppress: (command) => {
    const [suppression] = command.added('suppression')
    return suppression === undefined ? 'suppress finding' : `suppress ${command.nameOf(suppression.id)}`
  },
  'take-off-diagram': (command) => `take ${command.some(command.touched)} off the diagram`,
}

function describeRelation(command: CommandReader): string {
  const id = command.touched.find((one) => command.find(one)?.kind === 'relationship')
  return id === undefined ? 'relationship' : command.relation(id)
}

/** What the person removed: not the keys that went because nothing was left in them. */
function withoutEmptiedKeys(command: CommandReader): string[] {
  const ids = command.touched
  const others = ids.filter((id) => command.find(id)?.kind !== 'key')
  return others.length === 0 ? ids : others
}
