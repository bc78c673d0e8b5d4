import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { exporters } from '@c360/formats'
import type { ModelRecord } from '@c360/model'
import { generateModel } from '@c360/model/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CliProcess, openCli } from '../testing/cli-process.ts'
import { toFile, withKey, withoutKey } from '../testing/sample-models.ts'

let cli: CliProcess
beforeAll(async () => {
  cli = await openCli()
  writeFileSync(cli.path('model.json'), toFile(withoutKey))
  writeFileSync(cli.path('other.json'), toFile(withKey))
})
afterAll(() => cli.remove())

const nameIn = (record: ModelRecord): string => ('name' in record ? (record.name ?? '') : '')
const read = (...parts: string[]): string => readFileSync(cli.path(...parts), 'utf8')

describe('c360 export', () => {
  test('writes one file to standard output, and only that', async () => {
    const run = await cli.run('export', 'model.json', '--to', 'model-json')
    expect(run).toEqual({ code: 0, out: toFile(withoutKey), err: '' })
    const ddl = await cli.run('export', 'model.json', '--to', 'ddl', '--dialect', 'postgres', '--out', '-')
    expect(ddl.out).toMatch(/CREATE TABLE customer/)
  })

  test('writes a file named like what it comes to, and a folder otherwise', async () => {
    expect((await cli.run('export', 'model.json', '--to', 'model-json', '--out', 'out/copy.json')).code).toBe(0)
    expect(read('out', 'copy.json')).toBe(toFile(withoutKey))
    expect((await cli.run('export', 'model.json', '--to', 'ddl', '--out', 'sql')).code).toBe(0)
    const [name = ''] = readdirSync(cli.path('sql'))
    expect(read('sql', name)).toMatch(/CREATE TABLE customer/)
    const sql = await cli.run('export', 'model.json', '--to', 'ddl', '--out', 'schema.sql')
    expect([sql.code, statSync(cli.path('schema.sql')).isFile()]).toEqual([0, true])
  })

  test('leaves what else is in the folder, and nothing of its own lying about', async () => {
    mkdirSync(cli.path('kept'))
    writeFileSync(cli.path('kept', 'README.md'), 'mine')
    await cli.run('export', 'model.json', '--to', 'model-json', '--out', 'kept')
    await cli.run('export', 'other.json', '--to', 'model-json', '--out', 'kept')
    expect(readdirSync(cli.path('kept')).sort()).toEqual(['README.md', 'retail.c360.json'])
    expect(read('kept', 'retail.c360.json')).toBe(toFile(withKey))
  })

  test('writes through no link that leads out of the folder', async () => {
    mkdirSync(cli.path('linked'))
    writeFileSync(cli.path('outside.txt'), 'untouched')
    symlinkSync(cli.path('outside.txt'), cli.path('linked', 'retail.c360.json'))
    const run = await cli.run('export', 'model.json', '--to', 'model-json', '--out', 'linked')
    expect([run.code, read('outside.txt')]).toEqual([2, 'untouched'])
    expect(run.err).toMatch(/leads out of the folder/)
  })

  test('takes every option by name, and says of each what is wrong with it', async () => {
    const run = await cli.run(
      'export',
      'model.json',
      '--to',
      'ddl',
      '--option',
      'ifNotExists=yes',
      '--option',
      'comments=no',
    )
    expect(run.out).toMatch(/CREATE TABLE IF NOT EXISTS/)
    const wrong = await cli.run(
      'export',
      'model.json',
      '--to',
      'ddl',
      '--option',
      'ifNotExists=perhaps',
      '--option',
      'colour=red',
    )
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toMatch(
      /^c360: The option “ifNotExists” is either true or false\.\nc360: There is no option “colour”/,
    )
  })

  test.each<[string, readonly string[], RegExp]>([
    ['an unknown exporter', ['--to', 'none'], /^c360: There is no exporter none; there are .*ddl/],
    ['an unknown dialect', ['--to', 'ddl', '--dialect', 'oracle'], /^c360: The option “dialect” is one of/],
    ['a dialect where none is asked for', ['--to', 'model-json', '--dialect', 'postgres'], /leave --dialect out/],
    ['an option without a value', ['--to', 'ddl', '--option', 'comments'], /It is written name=value/],
    ['DDL as JSON', ['--to', 'ddl', '--out', 'x.json'], /does not come to one JSON file/],
    ['a file as a folder', ['--to', 'ddl', '--out', 'model.json/sub'], /^c360: .*(no folder|is a file)/],
    ['no exporter', [], /^c360: required option '--to <exporter>' not specified\.$/m],
  ])('refuses %s', async (_, args, sentence) => {
    const run = await cli.run('export', 'model.json', ...args)
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toMatch(sentence)
  })

  test.skipIf(process.platform !== 'linux')(
    'refuses a place where nothing can be written, also when it is full',
    async () => {
      expect(await cli.run('export', 'model.json', '--to', 'ddl', '--out', '/proc/c360/x')).toMatchObject({
        code: 2,
        out: '',
      })
      const full = spawnSync(
        'sh',
        ['-c', `"$0" "$1" export model.json --to ddl > /dev/full`, process.execPath, cli.bundle],
        {
          cwd: cli.folder,
          encoding: 'utf8',
        },
      )
      expect([full.status, full.stderr]).toEqual([
        2,
        expect.stringMatching(/^c360: Standard output cannot be written: .*\.\n$/),
      ])
    },
  )

  test('is content with a reader that has read enough', async () => {
    writeFileSync(cli.path('large.json'), toFile(generateModel({ entities: 2_000, attributesPerEntity: 10 })))
    const run = await cli.runAndCloseAfter(10, 'export', 'large.json', '--to', 'model-json')
    expect([run.code, run.err]).toEqual([0, ''])
  })

  test.each(exporters.map(({ id }) => id))('writes %s of a whole model into a folder', async (id) => {
    const run = await cli.run('export', 'other.json', '--to', id, '--out', `all/${id}`)
    expect([run.code, run.err.includes('c360: ')]).toEqual([0, false])
  })
})

describe('c360 import', () => {
  test('reads what export wrote as the same model', async () => {
    const run = await cli.run('import', 'other.json', '--from', 'model-json', '--out', 'again.json')
    expect(run).toEqual({ code: 0, out: '', err: 'Read 1 entity with 1 attribute.\n' })
    expect(read('again.json')).toBe(toFile(withKey))
    expect((await cli.run('import', 'other.json', '--from', 'model-json', '--out', '-')).out).toBe(toFile(withKey))
  })

  test.each(['merged.json', 'merged'])('merges into %s what is there already, and removes nothing', async (out) => {
    writeFileSync(cli.path('shop.sql'), 'CREATE TABLE shop (shop_id int PRIMARY KEY, city text);')
    writeFileSync(cli.path('more.sql'), 'CREATE TABLE shop (shop_id int PRIMARY KEY, city text, name text NOT NULL);')
    const importInto = (file: string, ...args: string[]) => {
      return cli.run('import', file, '--from', 'sql', '--dialect', 'postgres', '--out', out, ...args)
    }
    await cli.run('import', 'model.json', '--from', 'model-json', '--out', out)
    expect((await importInto('shop.sql')).err).toMatch(/ more, and 0 changed; .* nothing was removed\.\n$/)
    expect((await importInto('shop.sql')).err).toMatch(/holds all of it already; nothing was written\.\n$/)
    expect((await importInto('more.sql')).err).toMatch(/ has 1 record more/)
    const namesIn = async (): Promise<string[]> => {
      const { records } = JSON.parse((await cli.run('export', out, '--to', 'model-json')).out)
      return records.filter(({ kind }: ModelRecord) => kind === 'entity' || kind === 'attribute').map(nameIn)
    }
    expect((await namesIn()).sort()).toEqual(['city', 'customer', 'email', 'name', 'shop', 'shop_id'])
    await importInto('shop.sql', '--replace')
    expect((await namesIn()).sort()).toEqual(['city', 'shop', 'shop_id'])
  })

  test('overwrites nothing that is no model', async () => {
    writeFileSync(cli.path('mine.json'), '{"mine": true}')
    const run = await cli.run('import', 'other.json', '--from', 'model-json', '--out', 'mine.json')
    expect([run.code, read('mine.json')]).toEqual([2, '{"mine": true}'])
    const url = await cli.run('import', 'other.json', '--from', 'model-json', '--out', 'http://localhost:1/m/x')
    expect([url.code, url.err]).toEqual([2, expect.stringMatching(/is a model in a studio/)])
  })

  test.each<[string, readonly string[], RegExp]>([
    [
      'an unknown importer',
      ['other.json', '--from', 'none', '--out', 'x.json'],
      /^c360: There is no importer none; there are /,
    ],
    ['no model', ['schema.sql', '--from', 'model-json', '--out', 'x.json'], /^c360: schema\.sql:1: /],
    ['nowhere to write', ['other.json', '--from', 'model-json'], /required option '--out <model>' not specified/],
    ['several files of one', ['other.json', 'model.json', '--from', 'model-json', '--out', 'x.json'], /one JSON file/],
  ])('refuses %s', async (_, args, sentence) => {
    writeFileSync(cli.path('schema.sql'), 'CREATE TABLE a (b int);')
    const run = await cli.run('import', ...args)
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toMatch(sentence)
    expect(readdirSync(cli.folder)).not.toContain('x.json')
  })
})
