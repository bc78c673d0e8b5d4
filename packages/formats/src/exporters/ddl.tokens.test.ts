import { DialectId, type Model, recordsOf, type Target } from '@c360/model'
import { defaultTarget, toPhysicalSchema, writeDdl } from '@c360/sql'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStrayTokens } from '../testing/check-statements.ts'
import { readExampleModels } from '../testing/example-models.ts'
import { arbitraryHostileModel } from '../testing/hostile-models.ts'
import { readStatements } from '../testing/sql-tokens.ts'
import { tortureModel } from '../testing/torture-model.ts'

const models = [...(await readExampleModels()), { name: 'torture', model: tortureModel() }]

// Where no engine can be run, the text is read as the engine's documented lexer reads it.
describe.each(DialectId.options)('the DDL of %s, read token by token', (dialect) => {
  const cases = models.flatMap(({ name, model }) => {
    const own = recordsOf(model, 'target').filter((target) => target.dialect === dialect)
    return [defaultTarget(dialect), ...own].map((target) => ({ name, model, target }))
  })

  it.each(cases)('$name for $target.name holds nothing but what the schema says', ({ model, target }) => {
    expect(strayTokens(model, target)).toEqual([])
  })

  it('holds nothing but what the schema says, whatever the texts of a model', () => {
    fc.assert(
      fc.property(arbitraryHostileModel(dialect), ({ model, target }) => {
        expect(strayTokens(model, target)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

it('finds what stands outside of quotes', () => {
  const { schema } = toPhysicalSchema(tortureModel(), defaultTarget('snowflake'))
  expect(findStrayTokens(schema, 'DROP TABLE canary;')).toContain('word canary')
  expect(() => readStatements('snowflake', "COMMENT = 'it\\'s;")).toThrow('Not closed')
  expect(() => readStatements('bigquery', "OPTIONS (description = 'a''b');")).toThrow('side by side')
})

function strayTokens(model: Model, target: Target): readonly string[] {
  const { schema } = toPhysicalSchema(model, target)
  const { text } = writeDdl(schema, { createSchema: true, whenExists: 'keep', title: target.name })
  return findStrayTokens(schema, text)
}
