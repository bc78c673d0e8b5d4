import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CliProcess, openCli } from '../testing/cli-process.ts'

const folder = fileURLToPath(new URL('../../../../examples', import.meta.url))
const names = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))

let cli: CliProcess
beforeAll(async () => {
  cli = await openCli()
})
afterAll(() => cli.remove())

test('there are examples', () => expect(names.length).toBeGreaterThan(1))

describe.each(names)('the example %s', (name) => {
  const model = `${folder}/${name}/model`

  test('keeps its own naming convention', async () => {
    expect(await cli.run('lint', model, '--fail-on', 'info')).toEqual({ code: 0, out: 'No findings.\n', err: '' })
    const { records } = JSON.parse((await cli.run('export', model, '--to', 'model-json')).out)
    const kinds = new Set(records.map(({ kind }: { kind: string }) => kind))
    expect(kinds).toContain('rule-setting')
    expect(kinds).toContain('abbreviation')
  })

  test('is the identical model by way of JSON and of a folder', async () => {
    await cli.run('import', model, '--from', 'model-folder', '--out', `${name}.json`)
    await cli.run('import', `${name}.json`, '--from', 'model-json', '--out', name)
    const again = await cli.run('import', name, '--from', 'model-folder', '--out', '-')
    expect(again.out).toBe(readFileSync(cli.path(`${name}.json`), 'utf8'))
    expect((await cli.run('diff', model, name)).out).toBe('No changes.\n')
  })
})
