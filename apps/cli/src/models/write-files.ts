import { promises as disk } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { ExportedFile } from '@c360/formats'
import { Refusal } from '../refusal.ts'
import type { Terminal } from '../terminal.ts'
import { refuse } from './files.ts'

/** Writes one file, whole or not at all: readers see the old text or the new. */
export async function writeFile(terminal: Terminal, path: string, text: string): Promise<void> {
  const facts = await disk.stat(path).catch(() => undefined)
  if (facts?.isDirectory() === true) throw new Refusal(`${path} is a folder; name a file.`)
  // What is no ordinary file, such as /dev/null, cannot be replaced.
  if (facts !== undefined && !facts.isFile()) {
    await disk.writeFile(path, text).catch((error: unknown) => refuse(path, error))
    return
  }
  const target = facts === undefined ? path : await disk.realpath(path)
  await makeFolder(dirname(target))
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${terminal.unique()}`)
  try {
    await disk.writeFile(beside, text, { flag: 'wx', ...(facts === undefined ? {} : { mode: facts.mode }) })
    await disk.rename(beside, target)
  } catch (error) {
    await disk.rm(beside, { force: true })
    refuse(path, error)
  }
}

/** Writes files into a folder, which is made where it is missing. What else it holds stays; nothing is written outside of it. */
export async function writeFolder(terminal: Terminal, folder: string, files: readonly ExportedFile[]): Promise<void> {
  const targets = files.map(({ path, text }) => ({ path: targetOf(folder, path), text }))
  await makeFolder(folder)
  const root = await disk.realpath(folder)
  for (const { path, text } of targets) {
    await makeFolder(dirname(path))
    await refuseOutside(root, path)
    await writeFile(terminal, path, text)
  }
}

/** Makes a folder and those above it. By hand: Node's own way never ends where a system, such as that below /proc, takes no folder. */
async function makeFolder(folder: string): Promise<void> {
  const facts = await disk.stat(folder).catch(() => undefined)
  if (facts?.isDirectory() === true) return
  if (facts !== undefined) throw new Refusal(`${folder} is a file; name a folder.`)
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await disk.mkdir(folder).catch((error: unknown) => {
    // Somebody else was faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) refuse(folder, error)
  })
}

/** Where a file of an export goes. What an exporter names is made of what people named, so it is not trusted. */
function targetOf(folder: string, path: string): string {
  const target = resolve(folder, ...path.split('/'))
  const below = relative(resolve(folder), target)
  const isBelow = below !== '' && below !== '..' && !below.startsWith(`..${sep}`) && !/[\\:\0]/.test(path)
  if (!isBelow || path.startsWith('/')) throw new Refusal(`The export has a file ${path}, which would leave ${folder}.`)
  return target
}

// A link inside of the folder may lead out of it.
async function refuseOutside(root: string, path: string): Promise<void> {
  const real = await disk.realpath(path).catch(() => disk.realpath(dirname(path)))
  const below = relative(root, real)
  if (below === '..' || below.startsWith(`..${sep}`)) {
    throw new Refusal(`${path} is a link that leads out of the folder; nothing was written through it.`)
  }
}
