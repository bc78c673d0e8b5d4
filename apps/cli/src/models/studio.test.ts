import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CliProcess, openCli } from '../testing/cli-process.ts'
import { toFile, withKey } from '../testing/sample-models.ts'

const serverFolder = fileURLToPath(new URL('../../../server', import.meta.url))

let cli: CliProcess
let studio: ChildProcess
let url: string
let modelId: string
beforeAll(async () => {
  cli = await openCli()
  const env = { ...process.env, PORT: '0', C360_DATA: cli.path('data') }
  studio = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { cwd: serverFolder, env })
  url = await new Promise((resolve, reject) => {
    let said = ''
    studio.stdout?.on('data', (text) => {
      said += text
      const [found] = /http:\/\/\S+/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    })
    studio.once('exit', () => reject(new Error(`The studio did not start. ${said}`)))
  })
  modelId = await upload(toFile(withKey))
  writeFileSync(cli.path('model.json'), toFile(withKey))
})
afterAll(async () => {
  const ended = once(studio, 'exit')
  studio.kill()
  await ended
  await cli.remove()
})

async function upload(body: string): Promise<string> {
  const visit = await fetch(`${url}/models/none/records`)
  const cookie = visit.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const headers = { cookie, 'content-type': 'application/json' }
  const answer = await fetch(`${url}/models/file`, { method: 'POST', body, headers })
  return ((await answer.json()) as { modelId: string }).modelId
}

describe('the address of a model in a running studio', () => {
  test('is read like a file, whatever else it says', async () => {
    for (const rest of ['', '?diagram=dgm_1', '/', '#ent_1', '/grid?x=1']) {
      const run = await cli.run('export', `${url}/m/${modelId}${rest}`, '--to', 'model-json')
      expect([rest, run.code, run.out]).toEqual([rest, 0, toFile(withKey)])
    }
    expect((await cli.run('diff', 'model.json', `${url}/m/${modelId}`)).out).toBe('No changes.\n')
  })

  test('is refused where the studio has no such model', async () => {
    const run = await cli.run('lint', `${url}/m/mdl_none`)
    expect([run.code, run.err]).toEqual([2, `c360: The studio at ${url} has no model mdl_none.\n`])
  })
})
