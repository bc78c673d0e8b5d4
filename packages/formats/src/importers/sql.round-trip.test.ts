import { childrenOf, getRecordOf, type LogicalType, type Model, recordsOf, relationshipsOf } from '@c360/model'
import { dialectOf, standardType } from '@c360/sql'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ddl } from '../exporters/ddl.ts'
import { findConformance } from '../testing/conformance.ts'
import { applied, countingIds, newModel, planScripts, readScripts } from '../testing/import-scripts.ts'

const conformance = findConformance()
const sources: [string, readonly string[]][] = [
  ['chinook', ['chinook.postgres.sql']],
  ['pagila', ['pagila.postgres.sql']],
  ['ecommerce catalog', ['ecommerce/04_catalog_postgres.sql']],
  ['ecommerce shopping', ['ecommerce/05_shopping_postgres.sql']],
  ['omop', ['ddl', 'primary_keys', 'constraints'].map((part) => `omop/postgresql.${part}.sql`)],
]

describe.skipIf(conformance === undefined)('what is imported and exported again', () => {
  let database: PGlite
  beforeAll(async () => {
    database = await PGlite.create()
  })
  afterAll(() => database.close())

  test.each(sources)('%s runs on PostgreSQL and is read as the same model', async (_, paths) => {
    const context = countingIds()
    const empty = newModel(context)
    const plan = await planScripts(empty, readScripts(`${conformance}/sql`, paths), context)
    const model = applied(empty, plan.command.operations)
    const { files } = ddl.export(model, ddl.options.parse({ dialect: 'postgres', createSchema: true }))
    const script = files.map(({ text }) => text).join('\n')

    // `vector` is the type of an extension; a database without it gets one of that name, which takes no length.
    await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE DOMAIN public.vector AS text')
    await database.exec(script.replaceAll('public.vector(20)', 'public.vector'))

    const again = await planScripts(empty, [{ path: 'again.sql', text: script }], context)
    const second = applied(empty, again.command.operations)
    expect(describeModel(second)).toEqual(describeModel(model))
  })
})

/** A model in names, ids aside, as far as a script can say it: types as PostgreSQL is told them. */
function describeModel(model: Model): unknown {
  const entities = recordsOf(model, 'entity').map((entity) => {
    const nameOf = (id: string) => getRecordOf(model, 'attribute', id)?.name
    const attributes = childrenOf(model, entity.id, 'attribute').map(({ name, type, required, ...said }) => {
      const values = childrenOf(model, said.valueSet ?? '', 'value').map(({ code }) => code)
      const { description, minValue, maxValue } = said
      const value = said.default?.kind === 'value' ? said.default.value : undefined
      return { name, type: typeText(type), required, description, minValue, maxValue, value, values }
    })
    const keys = childrenOf(model, entity.id, 'key').map(
      ({ primary, attributes: ids }) => `${primary ? 'primary ' : ''}${ids.map(nameOf).join(', ')}`,
    )
    // PostgreSQL has no foreign key that it does not check, so DDL leaves those out.
    const references = relationshipsOf(model, entity.id)
      .filter(({ childEntity, enforcement }) => childEntity === entity.id && enforcement === 'enforced')
      .map((each) => {
        const { parentRole, parentMin, parentMax, childMin, childMax, identifying, onDelete } = each
        const parent = getRecordOf(model, 'entity', each.parentEntity)?.name
        const pairs = each.attributePairs.map(({ child, parent: to }) => `${nameOf(child)} = ${nameOf(to)}`)
        return { parent, pairs, parentRole, parentMin, parentMax, childMin, childMax, identifying, onDelete }
      })
    const { name, archetype, description } = entity
    return {
      name,
      archetype,
      description,
      attributes: sorted(attributes),
      keys: keys.sort(),
      references: sorted(references),
    }
  })
  return sorted(entities)
}

// The writer puts columns in the order that the engine stores best.
function sorted<Item>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

function typeText(type: LogicalType): string {
  return standardType(dialectOf('postgres').toPhysicalType(type).text)
}
