import { recordsOf } from '@c360/model'
import { defaultTarget } from '@c360/sql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExampleModels } from '../testing/example-models.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../testing/postgres-server.ts'
import { home, proveDdl } from '../testing/prove-ddl.ts'
import { tortureModel } from '../testing/torture-model.ts'

const models = [...(await readExampleModels()), { name: 'torture', model: tortureModel() }]
const cases = models.flatMap(({ name, model }) =>
  [defaultTarget('postgres'), ...recordsOf(model, 'target')]
    .filter(({ dialect }) => dialect === 'postgres')
    .map((target) => ({ name, model, target })),
)
const programs = findPostgres()
if (programs === undefined) {
  if (process.env['CI']) throw new Error('These tests need a PostgreSQL server, and none was found.')
  console.log('note: no PostgreSQL server was found, so that its DDL was run on the embedded one only')
}

describe.skipIf(programs === undefined)('the DDL of PostgreSQL, executed on a server', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
  })
  afterAll(() => server.stop())

  it.each(cases)('$name for $target.name', async ({ model, target }) => {
    const { text, found, expected, canary } = await proveDdl(server, model, target)
    expect(found).toEqual(expected)
    expect(canary).toEqual([{ id: 1 }])
    // With `whenExists: keep` the same statements may run again.
    await server.run(text)
  })

  it.each(cases)('$name for $target.name, as a file by psql', async ({ model, target }) => {
    const run = (text: string) => server.script(`SET search_path TO ${home};\n${text}`)
    const { found, expected, canary } = await proveDdl(server, model, target, run)
    expect(found).toEqual(expected)
    expect(canary).toEqual([{ id: 1 }])
  })

  it('means the same where a server still takes backslashes for escapes in every literal', async () => {
    await server.run('SET standard_conforming_strings = off')
    const { found, expected, canary } = await proveDdl(server, tortureModel(), defaultTarget('postgres'))
    await server.run('RESET standard_conforming_strings')
    expect(found).toEqual(expected)
    expect(canary).toEqual([{ id: 1 }])
  })

  it('is a server of a release that is still maintained', () => {
    expect(Number.parseInt(server.version, 10)).toBeGreaterThanOrEqual(14)
  })
})
