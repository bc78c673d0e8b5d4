import { writeFileSync } from 'node:fs'
import { exporters, importers } from '@c360/formats'
import { allRules } from '@c360/rules'
import { dialects } from '@c360/sql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CliProcess, openCli } from '../testing/cli-process.ts'
import { toFile, withKey, withoutKey } from '../testing/sample-models.ts'
import { commands } from './registry.ts'

let cli: CliProcess
beforeAll(async () => {
  cli = await openCli()
  writeFileSync(cli.path('old.json'), toFile(withoutKey))
  writeFileSync(cli.path('new.json'), toFile(withKey))
})
afterAll(() => cli.remove())

describe('c360 diff', () => {
  test('tells what changed, a rename as a rename', async () => {
    expect(await cli.run('diff', 'old.json', 'new.json')).toEqual({
      code: 0,
      out: [
        '~ entity person',
        '    entity customer renamed to person',
        '    attribute email renamed to email_address',
        '    attribute email_address made required',
        '    primary key added',
        '',
      ].join('\n'),
      err: '',
    })
    expect((await cli.run('diff', 'old.json', 'old.json')).out).toBe('No changes.\n')
  })

  test('as JSON gives every item', async () => {
    const { groups } = JSON.parse((await cli.run('diff', 'new.json', 'old.json', '--format', 'json')).out)
    expect(groups[0]).toMatchObject({ recordId: 'ent_customer', name: 'customer', state: 'kept' })
    expect(groups[0].items.map((item: { kind: string }) => item.kind)).toEqual([
      'renamed',
      'renamed',
      'made-optional',
      'removed',
    ])
  })
})

describe('c360 list', () => {
  test.each([
    ['exporters', exporters.map(({ id }) => id)],
    ['importers', importers.map(({ id }) => id)],
    ['dialects', Object.keys(dialects)],
    ['rules', allRules.map(({ id }) => id)],
  ])('%s shows what the registry holds', async (what, ids) => {
    const listed = JSON.parse((await cli.run('list', what, '--format', 'json')).out)
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(ids)
    const lines = (await cli.run('list', what)).out.trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(ids)
  })

  test('refuses what there is no list of', async () => {
    const run = await cli.run('list', 'models')
    expect([run.code, run.err.split('\n').length]).toEqual([2, 2])
    expect(run.err).toMatch(/Allowed choices are exporters, importers, dialects, rules/)
  })
})

describe('c360', () => {
  test('shows its help when asked, and as a refusal when nothing was asked', async () => {
    const asked = await cli.run('--help')
    expect([asked.code, asked.err]).toEqual([0, ''])
    for (const { name, summary } of commands) expect(asked.out).toMatch(new RegExp(`^  ${name}\\b.*${summary}$`, 'm'))
    expect(await cli.run()).toEqual({ code: 2, out: '', err: asked.out })
    for (const { name } of commands) expect((await cli.run(name, '--help')).code).toBe(0)
  })

  test('says which version it is, and of a wrong choice what there is, in one sentence', async () => {
    expect(await cli.run('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    expect((await cli.run('diff', 'old.json', 'new.json', '--format', 'xml')).err).toMatch(/[^.]\.\n$/)
  })

  test('refuses an unknown command in one sentence', async () => {
    expect(await cli.run('__proto__')).toMatchObject({ code: 2, err: "c360: unknown command '__proto__'.\n" })
  })
})
