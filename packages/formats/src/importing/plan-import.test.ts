import { allRecords, childrenOf, type Model, recordsOf } from '@c360/model'
import { describe, expect, test } from 'vitest'
import { applied, countingIds, newModel, planScripts } from '../testing/import-scripts.ts'
import { planImport } from './plan-import.ts'

const context = countingIds()
const shop = `CREATE TYPE level AS ENUM ('gold', 'silver');
CREATE TABLE customer (customer_id bigint PRIMARY KEY, email varchar(80) NOT NULL, level level, "Full Name" text);
CREATE TABLE orders (order_id bigint PRIMARY KEY, customer_id bigint REFERENCES customer, CHECK (order_id > 0));`

async function merged(model: Model, ...scripts: string[]): Promise<Model> {
  let after = model
  for (const text of scripts) {
    const plan = await planScripts(after, [{ path: 'a.sql', text }], context)
    after = applied(after, plan.command.operations)
  }
  return after
}

function named(model: Model, entity: string) {
  const found = recordsOf(model, 'entity').find(({ name }) => name === entity)
  if (found === undefined) throw new Error(`no entity ${entity}`)
  return found
}

function attribute(model: Model, entity: string, name: string) {
  const found = childrenOf(model, named(model, entity).id, 'attribute').find((each) => each.name === name)
  if (found === undefined) throw new Error(`no attribute ${name}`)
  return found
}

describe('a merge by physical names', () => {
  test('is one command that adds what is new and draws it clear of what stands there', async () => {
    const model = newModel(context)
    const plan = await planScripts(model, [{ path: 'a.sql', text: shop }], context)
    expect(plan.command.name).toBe('import')
    const after = applied(model, plan.command.operations)
    expect(plan.added).toHaveLength([...allRecords(after)].length - [...allRecords(model)].length)
    expect(recordsOf(after, 'placement')).toHaveLength(2)
    const more = await merged(after, 'CREATE TABLE product (id int)')
    const [first, second, third] = recordsOf(more, 'placement')
    expect(new Set([first, second, third].map((placement) => `${placement?.x} ${placement?.y}`)).size).toBe(3)
    expect(recordsOf(after, 'placement')).toEqual(recordsOf(more, 'placement').slice(0, 2))
  })

  test('names a physical name that would not follow from the logical one', async () => {
    const model = await merged(newModel(context), shop)
    const name = attribute(model, 'customer', 'Full Name')
    expect(childrenOf(model, name.id, 'column-option')).toMatchObject([{ physicalName: 'Full Name', nameFixed: true }])
    expect(recordsOf(model, 'target')).toMatchObject([{ dialect: 'postgres', case: 'snake' }])
    expect(recordsOf(model, 'table-option')).toEqual([])
  })

  test('finds renamed entities and attributes by what the target calls them, and keeps what a script cannot know', async () => {
    const model = await merged(newModel(context), shop)
    const email = attribute(model, 'customer', 'email')
    const customer = named(model, 'customer')
    const edited = applied(model, [
      {
        op: 'set',
        id: email.id,
        fields: { sensitivity: 'restricted', description: 'Where we write to', semanticType: 'email' },
      },
      { op: 'set', id: customer.id, fields: { name: 'Customer', archetype: 'profile' } },
    ])
    const plan = await planScripts(
      edited,
      [{ path: 'a.sql', text: shop.replace('varchar(80) NOT NULL', 'varchar(120)') }],
      context,
    )
    expect(plan.changed.map(({ record, fields }) => [record.id, fields])).toEqual([
      [
        email.id,
        [
          { field: 'type', before: { kind: 'string', maxLength: 80 }, after: { kind: 'string', maxLength: 120 } },
          { field: 'required', before: true, after: false },
        ],
      ],
    ])
    expect(plan.added).toEqual([])
    const after = applied(edited, plan.command.operations)
    expect(attribute(after, 'Customer', 'email')).toMatchObject({
      sensitivity: 'restricted',
      description: 'Where we write to',
    })
  })

  test('adds columns after those that are there, and removes none', async () => {
    const model = await merged(newModel(context), shop)
    const after = await merged(model, 'CREATE TABLE customer (customer_id bigint PRIMARY KEY, phone text, born date);')
    expect(childrenOf(after, named(after, 'customer').id, 'attribute').map(({ name }) => name)).toEqual([
      'customer_id',
      'email',
      'level',
      'Full Name',
      'phone',
      'born',
    ])
    expect(recordsOf(after, 'relationship')).toHaveLength(1)
  })

  test('takes over another primary key, more keys, more values and more of a relationship', async () => {
    const model = await merged(newModel(context), shop)
    const changed = shop
      .replace('customer_id bigint PRIMARY KEY', 'customer_id bigint UNIQUE')
      .replace('"Full Name" text', '"Full Name" text, PRIMARY KEY (email)')
      .replace(`'silver'`, `'silver', 'bronze'`)
      .replace('REFERENCES customer', 'NOT NULL REFERENCES customer (customer_id) ON DELETE CASCADE')
    const after = await merged(model, changed)
    const keys = childrenOf(after, named(after, 'customer').id, 'key')
    expect(keys.filter(({ primary }) => primary)).toMatchObject([
      { attributes: [attribute(after, 'customer', 'email').id] },
    ])
    expect(keys).toHaveLength(2)
    expect(
      recordsOf(after, 'value')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['bronze', 'gold', 'silver'])
    expect(recordsOf(after, 'relationship')).toMatchObject([{ parentMin: 1, onDelete: 'cascade' }])
  })

  test('does not take one spelling of a type for another type', async () => {
    const model = await merged(newModel(context), shop)
    const name = attribute(model, 'customer', 'Full Name')
    const edited = applied(model, [{ op: 'set', id: name.id, fields: { type: { kind: 'string' } } }])
    const plan = await planScripts(edited, [{ path: 'a.sql', text: shop }], context)
    expect(plan.command.operations).toEqual([])
  })

  test('tells tables of the same name apart by their schemas', async () => {
    const script = 'CREATE TABLE sales.item (id int); CREATE TABLE stock.item (id bigint);'
    const model = await merged(newModel(context), script)
    expect(recordsOf(model, 'entity')).toHaveLength(2)
    expect(
      recordsOf(model, 'table-option')
        .map(({ schema }) => schema)
        .sort(),
    ).toEqual(['sales', 'stock'])
    const plan = await planScripts(model, [{ path: 'a.sql', text: script }], context)
    expect(plan.command.operations).toEqual([])
  })

  test('says what of the model was not in the script', async () => {
    const model = await merged(newModel(context), shop)
    const plan = await planScripts(model, [{ path: 'a.sql', text: 'CREATE TABLE orders (order_id bigint)' }], context)
    expect(plan.findings).toMatchObject([
      { code: 'import/not-in-file', severity: 'info', message: expect.stringContaining('“customer”') },
    ])
  })
})

describe('a merge by ids', () => {
  test('of a model into itself is nothing, and what differs is taken over, but no card moves', async () => {
    const model = await merged(newModel(context), shop)
    const plan = (records: Iterable<Parameters<typeof planImport>[1]['records'][number]>) =>
      planImport(model, { records: [...records], matching: 'ids' }, context)
    expect((await plan(allRecords(model))).command.operations).toEqual([])
    const [placement] = recordsOf(model, 'placement')
    const moved = applied(model, [
      { op: 'set', id: placement?.id ?? '', fields: { x: 9_000 } },
      { op: 'set', id: named(model, 'customer').id, fields: { name: 'person' } },
    ])
    const { changed, added } = await plan(allRecords(moved))
    expect(added).toEqual([])
    expect(changed.map(({ fields }) => fields)).toEqual([[{ field: 'name', before: 'customer', after: 'person' }]])
  })
})
