import { createHash } from 'node:crypto'
import { toCanonicalJson } from '@c360/model'
import type { LoadedModel } from '@c360/sync'
import { ServerProcess } from '../studio/server-process.ts'
import { Editor } from './editor.ts'
import { LogCheck } from './log-check.ts'
import { createRandom, type Random } from './random.ts'
import { StudioPerson } from './studio-person.ts'

/** What editing together came to. */
export interface TogetherReport {
  readonly editors: number
  readonly restarts: number
  readonly headSeq: number
  readonly rejections: number
  /** One hash of the model for each editor and one for the server: the same when nobody missed anything. */
  readonly hashes: ReadonlySet<string>
  readonly complaints: readonly string[]
}

/** How to edit together. */
export interface TogetherOptions {
  readonly editors: number
  readonly durationMs: number
  /** Pause between two edits of one editor. */
  readonly everyMs: number
  /** The server is killed and started again about this often; not at all when left out. */
  readonly killEveryMs?: number
  readonly seed?: number
  readonly onProgress?: (line: string) => void
}

/** Lets many editors work on one model through the real server, then compares what each of them sees. */
export async function editTogether(options: TogetherOptions): Promise<TogetherReport> {
  const random = createRandom(options.seed ?? 1)
  const server = await ServerProcess.start()
  try {
    const owner = await StudioPerson.arrive(server.url)
    const { modelId } = await owner.mutate<{ modelId: string }>('models.create', { name: 'Edited together' })
    const editors = await Promise.all(
      Array.from({ length: options.editors }, async (_, index) => {
        const editor = new Editor(await StudioPerson.arrive(server.url), modelId, createRandom(index + 2))
        await editor.start()
        return editor
      }),
    )
    const end = Date.now() + options.durationMs
    const [restarts] = await Promise.all([
      restartNowAndThen(server, end, options, random),
      ...editors.map((editor) => editUntil(editor, end, options.everyMs, random)),
    ])
    options.onProgress?.('waiting until everybody has everything')
    const report = await compare(editors, owner, modelId)
    for (const editor of editors) editor.stop()
    return { ...report, editors: options.editors, restarts }
  } finally {
    await server.stop()
  }
}

async function editUntil(editor: Editor, end: number, everyMs: number, random: Random): Promise<void> {
  await pause(random() * everyMs)
  while (Date.now() < end) {
    editor.act()
    await pause(everyMs)
  }
}

async function restartNowAndThen(
  server: ServerProcess,
  end: number,
  { killEveryMs, onProgress }: TogetherOptions,
  random: Random,
): Promise<number> {
  let restarts = 0
  while (killEveryMs !== undefined && Date.now() + killEveryMs < end) {
    await pause(killEveryMs * (0.5 + random()))
    await server.kill()
    await server.restart()
    restarts += 1
    onProgress?.(`killed and started again ${restarts} times`)
  }
  return restarts
}

async function compare(
  editors: readonly Editor[],
  owner: StudioPerson,
  modelId: string,
): Promise<Omit<TogetherReport, 'editors' | 'restarts'>> {
  // First everybody's own edits, so that the log has come to its end; then what the others did.
  await Promise.all(editors.map((editor) => editor.settled(0)))
  const response = await fetch(`${owner.url}/models/${modelId}/records`, { headers: { cookie: owner.cookie } })
  const { epoch, seq } = (await response.json()) as LoadedModel
  await Promise.all(editors.map((editor) => editor.settled(seq)))
  const check = new LogCheck()
  await check.readOn(owner, { modelId, epoch })
  const rejections = editors.reduce((sum, { snapshot }) => sum + snapshot.rejections.length, 0)
  const models = [...editors.map(({ snapshot }) => snapshot.model), check.model]
  return { headSeq: check.headSeq, rejections, hashes: new Set(models.map(hashOf)), complaints: check.complaints }
}

function hashOf(model: Parameters<typeof toCanonicalJson>[0]): string {
  return createHash('sha256').update(toCanonicalJson(model)).digest('hex').slice(0, 16)
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs))
}
