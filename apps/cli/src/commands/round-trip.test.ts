import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CliProcess, openCli } from '../testing/cli-process.ts'
import { toFile, withKey, withoutKey } from '../testing/sample-models.ts'

let cli: CliProcess
beforeAll(async () => {
  cli = await openCli()
  writeFileSync(cli.path('old.json'), toFile(withoutKey))
  writeFileSync(cli.path('new.json'), toFile(withKey))
})
afterAll(() => cli.remove())

describe('a model folder', () => {
  test('is the same model as the file, by export and by import', async () => {
    expect((await cli.run('export', 'new.json', '--to', 'model-folder', '--out', 'exported')).code).toBe(0)
    expect((await cli.run('import', 'new.json', '--from', 'model-json', '--out', 'imported')).code).toBe(0)
    for (const folder of ['exported', 'imported']) {
      expect((await cli.run('diff', 'new.json', folder)).out).toBe('No changes.\n')
      expect((await cli.run('import', folder, '--from', 'model-folder', '--out', '-')).out).toBe(toFile(withKey))
    }
  })

  test('written anew loses what was its own, and nothing else', async () => {
    await cli.run('export', 'old.json', '--to', 'model-folder', '--out', 'model')
    mkdirSync(cli.path('model', 'docs'))
    writeFileSync(cli.path('model', 'docs', 'why.md'), 'mine')
    expect(readdirSync(cli.path('model', 'entities'))).toEqual(['customer.yaml'])
    const run = await cli.run('export', 'new.json', '--to', 'model-folder', '--out', 'model')
    expect([run.code, run.err]).toEqual([0, ''])
    expect(readdirSync(cli.path('model', 'entities'))).toEqual(['person.yaml'])
    expect(readFileSync(cli.path('model', 'docs', 'why.md'), 'utf8')).toBe('mine')
    expect((await cli.run('diff', 'model', 'new.json')).out).toBe('No changes.\n')
  })

  test('keeps a file that somebody changed, and says so', async () => {
    await cli.run('export', 'old.json', '--to', 'model-folder', '--out', 'edited')
    const path = cli.path('edited', 'entities', 'customer.yaml')
    writeFileSync(path, `# reviewed\n${readFileSync(path, 'utf8')}`)
    const run = await cli.run('export', 'new.json', '--to', 'model-folder', '--out', 'edited')
    expect(run.err).toMatch(/^note: edited\/entities\/customer\.yaml is no part of what was written/)
    expect(readdirSync(cli.path('edited', 'entities')).sort()).toEqual(['customer.yaml', 'person.yaml'])
  })

  test('that is broken is refused with file and line', async () => {
    await cli.run('export', 'old.json', '--to', 'model-folder', '--out', 'broken')
    writeFileSync(cli.path('broken', 'entities', 'customer.yaml'), 'name: [')
    const run = await cli.run('lint', 'broken')
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toMatch(/^c360: broken\/entities\/customer\.yaml:\d+: /)
  })
})

describe('SQL', () => {
  const sql =
    'CREATE TABLE person (person_id bigint PRIMARY KEY, email text NOT NULL);\r\nCREATE TABLE visit (person_id bigint REFERENCES person);\r\n'

  test('is imported as a model, the same each time, and comes out as tables again', async () => {
    writeFileSync(cli.path('schema.sql'), sql)
    const run = await cli.run('import', 'schema.sql', '--from', 'sql', '--dialect', 'postgres', '--out', 'sql.json')
    expect([run.code, run.out]).toEqual([0, ''])
    expect(run.err).toMatch(/Read 2 entities with 3 attributes\.$/m)
    const again = await cli.run('import', 'schema.sql', '--from', 'sql', '--out', '-')
    expect(again.out).toBe(readFileSync(cli.path('sql.json'), 'utf8'))
    const ddl = await cli.run('export', 'sql.json', '--to', 'ddl', '--dialect', 'postgres')
    expect(ddl.out).toMatch(/CREATE TABLE person/)
  })

  test('of which something cannot be read is imported but for that, which is told with its line', async () => {
    writeFileSync(cli.path('partly.sql'), `${sql}CREATE TABLE oops (a int,, b int);\n`)
    const run = await cli.run('import', 'partly.sql', '--from', 'sql', '--out', 'partly.json', '--fail-on', 'error')
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/^error +partly\.sql:3: /m)
    expect(run.err).toMatch(/Read 2 entities with 3 attributes\. 1 of 3 statements could not be read\.$/m)
  })
})
