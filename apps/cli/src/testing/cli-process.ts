import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bundler = fileURLToPath(new URL('../../../../tools/bundle.mjs', import.meta.url))

/** What a run came to. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The command line, bundled as people run it, with a folder of its own. */
export interface CliProcess {
  readonly folder: string
  /** The script that is run. */
  readonly bundle: string
  /** A path in the folder. */
  path(...parts: readonly string[]): string
  run(...args: readonly string[]): Promise<Run>
  /** Reads so many bytes of standard output and closes it, as `head` does. */
  runAndCloseAfter(bytes: number, ...args: readonly string[]): Promise<Run>
  remove(): Promise<void>
}

/** Bundles it. */
export async function openCli(): Promise<CliProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'c360-cli-'))
  const bundleFolder = join(folder, '.bundle')
  const bundle = join(bundleFolder, 'main.mjs')
  execFileSync(process.execPath, [bundler, 'cli', '--out', bundleFolder])
  const start = (limit: number, args: readonly string[]): Promise<Run> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [bundle, ...args], { cwd: folder })
      let out = ''
      let err = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text
        if (out.length >= limit) child.stdout.destroy()
      })
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text
      })
      child.once('close', (code) => resolve({ code, out, err }))
    })
  return {
    folder,
    bundle,
    path: (...parts) => join(folder, ...parts),
    run: (...args) => start(Number.POSITIVE_INFINITY, args),
    runAndCloseAfter: (bytes, ...args) => start(bytes, args),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
