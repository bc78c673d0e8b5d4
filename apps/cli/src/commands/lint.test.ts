import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CliProcess, openCli } from '../testing/cli-process.ts'
import { toFile, withKey, withoutKey } from '../testing/sample-models.ts'

let cli: CliProcess
beforeAll(async () => {
  cli = await openCli()
  writeFileSync(cli.path('bad.json'), toFile(withoutKey))
  writeFileSync(cli.path('windows.json'), `\ufeff${toFile(withoutKey, '\r\n')}`)
  writeFileSync(cli.path('good.json'), toFile(withKey))
})
afterAll(() => cli.remove())

const missingKey = /^warning {2}customer: .* has no key.*\(structure\/missing-key\)$/m

describe('c360 lint', () => {
  test('tells findings, and how many; fails from --fail-on', async () => {
    const told = await cli.run('lint', 'bad.json', '--fail-on', 'warning')
    expect(told.code).toBe(1)
    expect(told.out).toMatch(missingKey)
    expect(told.out).toMatch(/^\d+ findings?: .*warning.*\.$/m)
    expect(told.err).toBe('')
    expect((await cli.run('lint', 'bad.json', '--fail-on', 'never')).code).toBe(0)
  })

  test('reads files of other systems alike', async () => {
    expect((await cli.run('lint', 'windows.json')).out).toBe((await cli.run('lint', 'bad.json')).out)
  })

  test('with a baseline reports only what is new', async () => {
    expect((await cli.run('lint', 'bad.json', '--baseline', 'bad.json')).out).toBe('No findings.\n')
    expect((await cli.run('lint', 'bad.json', '--baseline', 'good.json')).out).toMatch(missingKey)
  })

  test('as JSON gives place and fingerprint', async () => {
    const report = JSON.parse((await cli.run('lint', 'bad.json', '--format', 'json')).out)
    expect(report).toMatchObject({ model: 'Retail', counts: { error: expect.any(Number) } })
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        code: 'structure/missing-key',
        target: 'ent_customer',
        location: 'customer',
        fingerprint: 'structure/missing-key|ent_customer||',
      }),
    )
  })

  test('as SARIF has what 2.1.0 requires', async () => {
    const log = JSON.parse((await cli.run('lint', 'bad.json', '--format', 'sarif')).out)
    expect(log.version).toBe('2.1.0')
    expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/)
    const [{ tool, results }] = log.runs
    expect(tool.driver.name).toBe('C360 Studio')
    const lines = toFile(withoutKey).split('\n')
    for (const result of results) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(['none', 'note', 'warning', 'error']).toContain(result.level)
      expect(result.message.text).not.toBe('')
      expect(result.partialFingerprints['c360Finding/v1']).toMatch(/^[0-9a-f]{64}$/)
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('bad.json')
    }
    const missing = results.find((result: { ruleId: string }) => result.ruleId === 'structure/missing-key')
    expect(missing.locations[0].logicalLocations).toEqual([
      { name: 'customer', fullyQualifiedName: 'customer', kind: 'type' },
    ])
    expect(lines[missing.locations[0].physicalLocation.region.startLine - 1]).toContain('"ent_customer"')
  })

  test.each<[string, readonly string[], string | RegExp]>([
    ['a file that is not there', ['none.json'], 'c360: none.json does not exist.\n'],
    ['no JSON', ['text.txt'], /^c360: text\.txt cannot be read: .*\.\n$/],
    ['JSON that is no model', ['other.json'], /^c360: other\.json cannot be read: .*\.\n$/],
    ['a deep file', ['deep.json'], /^c360: deep\.json cannot be read: .*\.\n$/],
    ['no text', ['binary.json'], 'c360: binary.json is not text in UTF-8.\n'],
    ['an empty folder', ['empty'], /^c360: empty /],
    ['an empty name', [''], /^c360: .*\.\n$/],
    ['another machine', ['http://example.org/m/mdl_1'], /^c360: example\.org is another machine/],
    ['no address of a model', ['http://localhost:1/models'], /^c360: http:\/\/localhost:1\/models is not the address/],
    [
      'a studio that does not run',
      ['http://localhost:1/m/mdl_1'],
      /^c360: No studio answers at http:\/\/localhost:1\./,
    ],
    ['an unknown option', ['good.json', '--colour'], "c360: unknown option '--colour'.\n"],
    [
      'an unknown format',
      ['good.json', '--format', 'xml'],
      /^c360: option '--format <format>' argument 'xml' is invalid/,
    ],
    ['a missing argument', [], "c360: missing required argument 'model'.\n"],
    ['too many arguments', ['good.json', 'bad.json'], /^c360: too many arguments/],
  ])('refuses %s in one sentence', async (_, args, sentence) => {
    mkdirSync(cli.path('empty'), { recursive: true })
    writeFileSync(cli.path('text.txt'), 'hello')
    writeFileSync(cli.path('other.json'), '{"a":1}')
    writeFileSync(cli.path('deep.json'), '['.repeat(200_000))
    writeFileSync(cli.path('binary.json'), Buffer.from([0xff, 0xfe, 0x00, 0x80]))
    const run = await cli.run('lint', ...args)
    expect([run.code, run.out]).toEqual([2, ''])
    if (typeof sentence === 'string') expect(run.err).toBe(sentence)
    else expect(run.err).toMatch(sentence)
    expect(run.err.trimEnd().split('\n')).toHaveLength(1)
  })
})
