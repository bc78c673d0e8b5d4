import type { Attribute, LogicalType, Model, ModelRecord, Target } from '@c360/model'
import {
  aKey,
  aModel,
  anAttribute,
  anEntity,
  aRelationship,
  aTarget,
  aValue,
  aValueSet,
  modelProperties,
} from '@c360/model/testing'
import { hostileTexts } from './hostile-texts.ts'

/** Everything that may go wrong in an export, in one model that is drawn by nobody: every type, hostile texts, circles. */
export function tortureModel(): Model {
  return aModel(
    modelProperties({ name: "Torture */ -- '; DROP TABLE canary; --\n$$", description: hostileTexts.join('\n') }),
    ...targets,
    ...everyType(),
    ...hostileNames(),
    ...namesAlike(),
    ...circles(),
    ...compositeKeys(),
    ...hostileDefaults(),
    ...conditions(),
    ...brokenReferences(),
    ...physicalOptions(),
  )
}

const templates = {
  primaryKey: 'pk',
  unique: "uq '{columns}'",
  foreignKey: 'fk_{parent}_{columns}',
  check: 'ck {table}"',
}
const targets: readonly Target[] = [
  aTarget({ id: 'tgt_postgres', name: 'Postgres', schema: 'c360 "torture"', catalog: 'warehouse\n;', case: 'snake' }),
  aTarget({
    id: 'tgt_named',
    name: 'As named',
    dialect: 'postgres',
    schema: 'named',
    case: 'as-is',
    constraintNames: templates,
    prefixes: { event: 'pg_' },
  }),
  aTarget({
    id: 'tgt_snowflake',
    name: 'Snowflake',
    dialect: 'snowflake',
    catalog: 'raw "db"',
    schema: 'order',
    case: 'upper-snake',
  }),
  aTarget({
    id: 'tgt_bigquery',
    name: 'BigQuery',
    dialect: 'bigquery',
    catalog: 'my-project`',
    schema: 'data-set',
    case: 'as-is',
    environments: [{ name: 'dev', schema: 'dev' }],
  }),
]

const types: readonly LogicalType[] = [
  { kind: 'string' },
  { kind: 'string', maxLength: 40 },
  { kind: 'string', maxLength: 1_000_000_000 },
  { kind: 'text' },
  { kind: 'integer' },
  { kind: 'integer', bits: 8 },
  { kind: 'integer', bits: 16 },
  { kind: 'integer', bits: 32 },
  { kind: 'integer', bits: 64 },
  { kind: 'decimal', precision: 12, scale: 2 },
  { kind: 'decimal', precision: 2, scale: 5 },
  { kind: 'decimal', precision: 1000, scale: 1000 },
  { kind: 'float' },
  { kind: 'boolean' },
  { kind: 'date' },
  { kind: 'time' },
  { kind: 'timestamp', timezone: true },
  { kind: 'timestamp', timezone: false },
  { kind: 'uuid' },
  { kind: 'binary' },
  { kind: 'json' },
  { kind: 'object' },
  { kind: 'array', items: { kind: 'string', maxLength: 3 } },
  { kind: 'array', items: { kind: 'array', items: { kind: 'integer' } } },
  { kind: 'array', items: { kind: 'map', value: { kind: 'array', items: { kind: 'date' } } } },
  { kind: 'map', value: { kind: 'decimal', precision: 5, scale: 1 } },
  { kind: 'map', value: { kind: 'object' } },
  { kind: 'native', dialect: 'postgres', type: 'interval day to second' },
  { kind: 'native', dialect: 'postgres', type: 'timestamp(3) with time zone' },
  { kind: 'native', dialect: 'postgres', type: 'inet' },
  { kind: 'native', dialect: 'postgres', type: 'mood' },
  { kind: 'native', dialect: 'postgres', type: 'int); DROP TABLE canary; --' },
  { kind: 'native', dialect: 'snowflake', type: 'GEOGRAPHY' },
  { kind: 'native', dialect: "orac'le", type: 'VARCHAR2(10 CHAR)' },
  { kind: 'array', items: { kind: 'native', dialect: 'postgres', type: 'serial' } },
]

function everyType(): ModelRecord[] {
  const parent = anEntity({ name: 'every type', label: 'Every type', archetype: 'event' })
  const attributes = types.map((type, index) =>
    anAttribute({
      id: `att_type_${index}`,
      parent: parent.id,
      name: `${type.kind} ${index}`,
      type,
      required: index % 2 === 0,
      order: orderOf(index),
    }),
  )
  const deep = anAttribute({
    id: 'att_deep',
    parent: parent.id,
    name: 'line items',
    type: { kind: 'array', items: { kind: 'object' } },
    required: true,
    order: 'b00',
  })
  const nested = [
    anAttribute({
      id: 'att_deep_1',
      parent: deep.id,
      name: "s'ku",
      type: { kind: 'string', maxLength: 40 },
      required: true,
      description: "what's `sold`\\",
      order: 'a0',
    }),
    anAttribute({ id: 'att_deep_2', parent: deep.id, name: 'S`KU', type: { kind: 'integer' }, order: 'a1' }),
    anAttribute({ id: 'att_deep_3', parent: deep.id, name: 'order', type: { kind: 'object' }, order: 'a2' }),
    anAttribute({
      id: 'att_deep_4',
      parent: 'att_deep_3',
      name: 'tags',
      type: { kind: 'array', items: { kind: 'text' } },
      required: true,
      order: 'a0',
    }),
  ]
  return [parent, ...attributes, deep, ...nested]
}

function hostileNames(): ModelRecord[] {
  return hostileTexts.flatMap((name, index) => {
    const entity = anEntity({ id: `ent_hostile_${index}`, name, label: name, description: name })
    const attribute = (id: string, fields: Partial<Attribute>) =>
      anAttribute({ id: `att_hostile_${index}_${id}`, parent: entity.id, name, ...fields })
    return [
      entity,
      attribute('key', { type: { kind: 'uuid' }, required: true, description: name }),
      attribute('value', { label: name, default: { kind: 'value', value: name }, order: 'a1' }),
      attribute('choice', {
        default: { kind: 'expression', expression: name },
        pattern: name,
        valueSet: 'set_hostile',
        order: 'a2',
      }),
      aKey({ id: `key_hostile_${index}`, entity: entity.id, name, attributes: [`att_hostile_${index}_key`] }),
      aRelationship({
        id: `rel_hostile_${index}`,
        name,
        verbPhrase: name,
        parentEntity: entity.id,
        childEntity: 'ent_hostile_0',
        attributePairs: [{ parent: `att_hostile_${index}_key`, child: 'att_hostile_0_key' }],
        onDelete: 'set-null',
      }),
    ]
  })
}

function namesAlike(): ModelRecord[] {
  const names = ['Customer', 'customer', 'CUSTOMER', 'customer', 'pk_customer', 'customer_2', 'pg_class']
  return names.flatMap((name, index) => {
    const entity = anEntity({ id: `ent_alike_${index}`, name })
    const attributes = ['Id', 'id', 'ID', 'id', 'ctid', 'select', '_PARTITIONTIME'].map((attribute, position) =>
      anAttribute({
        id: `att_alike_${index}_${position}`,
        parent: entity.id,
        name: attribute,
        order: orderOf(position),
      }),
    )
    return [entity, ...attributes, aKey({ entity: entity.id, attributes: [`att_alike_${index}_0`] })]
  })
}

function circles(): ModelRecord[] {
  const names = ['egg', 'hen', 'farm']
  return names.flatMap((name, index) => {
    const parent = `ent_${names[(index + 1) % names.length]}`
    const id = anAttribute({
      parent: `ent_${name}`,
      name: 'id',
      type: { kind: 'uuid' },
      required: true,
      default: { kind: 'expression', expression: 'gen_random_uuid()' },
    })
    const reference = anAttribute({ parent: `ent_${name}`, name: 'from_id', type: { kind: 'uuid' }, order: 'a1' })
    const self = anAttribute({ parent: `ent_${name}`, name: 'parent_id', type: { kind: 'uuid' }, order: 'a2' })
    const refer = (to: string, child: string) => ({
      parentEntity: to,
      childEntity: `ent_${name}`,
      attributePairs: [{ parent: `att_${to}_id`, child }],
    })
    return [
      anEntity({ name }),
      id,
      reference,
      self,
      aKey({ entity: `ent_${name}`, attributes: [id.id] }),
      aRelationship({ ...refer(parent, reference.id), onDelete: 'cascade' }),
      aRelationship({ ...refer(`ent_${name}`, self.id), id: `rel_self_${name}`, onDelete: 'set-default' }),
    ]
  })
}

function compositeKeys(): ModelRecord[] {
  const parts = ['part_one', 'part_two', 'part_three']
  const attributes = (entity: string): Attribute[] =>
    parts.map((name, index) =>
      anAttribute({
        parent: entity,
        name,
        type: { kind: 'string', maxLength: 20 },
        required: index > 0,
        order: orderOf(index),
      }),
    )
  const parent = attributes('ent_composite_parent')
  const child = attributes('ent_composite_child')
  const ids = parent.map(({ id }) => id)
  const pairs = (order: readonly number[]) =>
    order.map((index) => ({ parent: ids[index] ?? '', child: child[index]?.id ?? '' }))
  const between = { parentEntity: 'ent_composite_parent', childEntity: 'ent_composite_child' }
  return [
    anEntity({ name: 'composite_parent' }),
    anEntity({ name: 'composite_child' }),
    ...parent,
    ...child,
    aKey({ entity: 'ent_composite_parent', attributes: ids }),
    aKey({ entity: 'ent_composite_parent', name: 'second primary', attributes: ids.slice(0, 2) }),
    aKey({ entity: 'ent_composite_parent', name: 'uq_parts', primary: false, attributes: ids.slice(1) }),
    aKey({ entity: 'ent_composite_parent', name: 'empty', primary: false }),
    aRelationship({ ...between, attributePairs: pairs([2, 0, 1]) }),
    aRelationship({ ...between, id: 'rel_composite_no_key', attributePairs: pairs([0]), onDelete: 'restrict' }),
    aRelationship({
      ...between,
      id: 'rel_composite_informational',
      attributePairs: pairs([1, 2]),
      enforcement: 'informational',
    }),
  ]
}

function hostileDefaults(): ModelRecord[] {
  const entity = anEntity({ name: 'defaults' })
  const breaking = '0); DROP TABLE canary; --'
  const given: readonly (readonly [LogicalType, Attribute['default']])[] = [
    ...types.map((type): readonly [LogicalType, Attribute['default']] => [type, { kind: 'value', value: breaking }]),
    ...types.map((type): readonly [LogicalType, Attribute['default']] => [
      type,
      { kind: 'expression', expression: breaking },
    ]),
    ...types.map((type): readonly [LogicalType, Attribute['default']] => [
      type,
      { kind: 'expression', expression: 'now()' },
    ]),
    [{ kind: 'integer' }, { kind: 'value', value: 9_007_199_254_740_991 }],
    [
      { kind: 'integer', bits: 8 },
      { kind: 'value', value: 400 },
    ],
    [
      { kind: 'decimal', precision: 4, scale: 2 },
      { kind: 'value', value: 99.999 },
    ],
    [{ kind: 'float' }, { kind: 'value', value: 1e-320 }],
    [{ kind: 'boolean' }, { kind: 'value', value: true }],
    [
      { kind: 'string', maxLength: 3 },
      { kind: 'value', value: 'toolong' },
    ],
    [{ kind: 'date' }, { kind: 'value', value: '2026-02-29' }],
    [{ kind: 'date' }, { kind: 'value', value: '2028-02-29' }],
    [{ kind: 'time' }, { kind: 'value', value: '23:59:59.999999' }],
    [
      { kind: 'timestamp', timezone: true },
      { kind: 'value', value: '2026-01-01T00:00:00Z' },
    ],
    [
      { kind: 'timestamp', timezone: false },
      { kind: 'value', value: '2026-01-01' },
    ],
    [{ kind: 'uuid' }, { kind: 'value', value: '00000000-0000-0000-0000-000000000000' }],
    [{ kind: 'json' }, { kind: 'value', value: '{"a":"\'\\u0000"}' }],
    [{ kind: 'object' }, { kind: 'value', value: '{"it\'s":[1,null]}' }],
    [
      { kind: 'array', items: { kind: 'string' } },
      { kind: 'value', value: '{}' },
    ],
    [{ kind: 'string' }, { kind: 'expression', expression: "'it''s'::character varying" }],
    [{ kind: 'text' }, { kind: 'value', value: null }],
  ]
  const attributes = given.map(([type, value], index) =>
    anAttribute({
      id: `att_default_${index}`,
      parent: entity.id,
      name: `d${index}`,
      type,
      default: value,
      order: orderOf(index),
    }),
  )
  return [entity, ...attributes]
}

function conditions(): ModelRecord[] {
  const entity = anEntity({
    name: 'conditions',
    description: 'Bounds of every kind, on types they do and do not go with.',
  })
  const bounds = { minValue: -1.5e-7, maxValue: 1e21, minLength: 1, maxLength: 7, valueSet: 'set_hostile' }
  const patterns = [
    '^[a-z]{2,300}$',
    '\\bword\\b',
    "^it's\\\\$",
    '(?<year>\\d{4})',
    '[',
    '^\\d{3}-\\d{4}$',
    '***=x',
    '(?i)x',
  ]
  return [
    entity,
    aValueSet({ id: 'set_hostile', name: "states'" }),
    ...hostileTexts.map((code, index) =>
      aValue({ id: `val_${index}`, valueSet: 'set_hostile', code, order: orderOf(index) }),
    ),
    aValueSet({ id: 'set_numbers', name: 'numbers' }),
    ...['1', '2', '-3'].map((code, index) =>
      aValue({ id: `val_number_${index}`, valueSet: 'set_numbers', code, order: orderOf(index) }),
    ),
    aValueSet({ id: 'set_empty', name: 'empty' }),
    ...types.map((type, index) =>
      anAttribute({
        id: `att_bound_${index}`,
        parent: entity.id,
        name: `bound ${index}`,
        type,
        ...bounds,
        order: orderOf(index),
      }),
    ),
    ...patterns.map((pattern, index) =>
      anAttribute({
        id: `att_pattern_${index}`,
        parent: entity.id,
        name: `pattern ${index}`,
        pattern,
        order: orderOf(100 + index),
      }),
    ),
    anAttribute({ parent: entity.id, name: 'number', type: { kind: 'integer' }, valueSet: 'set_numbers', order: 'c0' }),
    anAttribute({ parent: entity.id, name: 'none', valueSet: 'set_empty', order: 'c1' }),
  ]
}

function brokenReferences(): ModelRecord[] {
  const parent = anEntity({ name: 'referred' })
  const child = anEntity({ name: 'referring' })
  const key = anAttribute({ parent: parent.id, name: 'id', type: { kind: 'json' } })
  const code = anAttribute({ parent: parent.id, name: 'code', type: { kind: 'string', maxLength: 9 }, order: 'a1' })
  const number = anAttribute({ parent: child.id, name: 'code', type: { kind: 'integer' } })
  const long = anAttribute({ parent: child.id, name: 'code_long', type: { kind: 'text' }, order: 'a1' })
  const between = { parentEntity: parent.id, childEntity: child.id }
  return [
    parent,
    child,
    anEntity({ name: 'no attributes' }),
    key,
    code,
    number,
    long,
    aKey({ entity: parent.id, attributes: [code.id] }),
    aKey({ entity: parent.id, name: 'by json', attributes: [key.id], primary: false }),
    aKey({ entity: parent.id, name: 'nested', attributes: ['att_deep_1'], primary: false }),
    aRelationship({ ...between, id: 'rel_type', attributePairs: [{ parent: code.id, child: number.id }] }),
    aRelationship({ ...between, id: 'rel_length', attributePairs: [{ parent: code.id, child: long.id }] }),
    aRelationship({
      ...between,
      id: 'rel_twice',
      attributePairs: [
        { parent: code.id, child: long.id },
        { parent: code.id, child: long.id },
      ],
    }),
    aRelationship({ ...between, id: 'rel_none' }),
    aRelationship({ ...between, id: 'rel_foreign', attributePairs: [{ parent: 'att_deep_1', child: long.id }] }),
    aRelationship({ ...between, id: 'rel_many', parentMax: 'many', verbPhrase: 'knows */ --\n' }),
    aRelationship({ parentEntity: 'ent_left_out', childEntity: child.id, id: 'rel_outside' }),
  ]
}

function physicalOptions(): ModelRecord[] {
  const entity = anEntity({ name: 'optioned' })
  const given: readonly (readonly [string, string])[] = [
    ['varchar(7)', 'plain'],
    ['text; DROP TABLE canary', 'statement'],
    ['text DEFAULT now()', 'clause'],
    ['integer', 'other'],
    ['int) --', 'bracket'],
  ]
  const targetIds = targets.map(({ id }) => id)
  return [
    entity,
    anEntity({ name: 'left out', id: 'ent_left_out' }),
    ...targetIds.flatMap((target): ModelRecord[] => [
      { id: `tbo_out_${target}`, kind: 'table-option', target, entity: 'ent_left_out', leftOut: true },
      { id: `tbo_named_${target}`, kind: 'table-option', target, entity: entity.id, physicalName: 'customer' },
    ]),
    ...given.flatMap(([physicalType, name], index): ModelRecord[] => [
      anAttribute({
        id: `att_option_${name}`,
        parent: entity.id,
        name,
        pattern: '^x$',
        default: { kind: 'value', value: 'x' },
        order: orderOf(index),
      }),
      ...targetIds.map(
        (target): ModelRecord => ({
          id: `clo_${name}_${target}`,
          kind: 'column-option',
          target,
          attribute: `att_option_${name}`,
          physicalType,
        }),
      ),
    ]),
    anAttribute({ id: 'att_option_out', parent: entity.id, name: 'out', order: 'b0' }),
    ...targetIds.map(
      (target): ModelRecord => ({
        id: `clo_out_${target}`,
        kind: 'column-option',
        target,
        attribute: 'att_option_out',
        leftOut: true,
      }),
    ),
  ]
}

function orderOf(index: number): string {
  return `a${String(index).padStart(4, '0')}`
}
