import { type Dirent, promises as disk } from 'node:fs'
import { join } from 'node:path'
import type { ImportFile } from '@c360/formats'
import { Refusal } from '../refusal.ts'

/** Largest file that is read, in bytes: more than any model or schema takes. */
const maxFileBytes = 256 * 1024 * 1024
const maxFiles = 50_000

/** Whether there is a folder of this name. Refuses where there is nothing at all. */
export async function isFolder(path: string): Promise<boolean> {
  return (await factsOf(path)).isDirectory()
}

/** The text of a file: UTF-8, without a byte order mark. */
export async function readText(path: string): Promise<string> {
  const facts = await factsOf(path)
  if (facts.isDirectory()) throw new Refusal(`${path} is a folder; name a file.`)
  if (facts.size > maxFileBytes) throw new Refusal(`${path} is larger than the limit of 256 MB.`)
  const bytes = await disk.readFile(path).catch((error: unknown) => refuse(path, error))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(`${path} is not text in UTF-8.`)
  }
}

/** The files below a folder that end in one of these ways, by path. Hidden ones and links are left alone. */
export async function readFolder(folder: string, extensions: readonly string[]): Promise<readonly ImportFile[]> {
  const paths = await listFiles(folder, extensions)
  return Promise.all(paths.map(async (path) => ({ path, text: await readText(join(folder, ...path.split('/'))) })))
}

async function listFiles(folder: string, extensions: readonly string[], below = ''): Promise<readonly string[]> {
  const found: string[] = []
  for (const entry of await entriesOf(join(folder, ...below.split('/')))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    if (entry.isDirectory()) found.push(...(await listFiles(folder, extensions, path)))
    else if (entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension))) found.push(path)
    if (found.length > maxFiles) throw new Refusal(`${folder} holds more than ${maxFiles} files; that is no model.`)
  }
  return found.sort()
}

/** What is said of a file that cannot be read or written. */
export function refuse(path: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'may not be read or written by you',
    EISDIR: 'is a folder',
    ENOENT: 'does not exist',
    ENOSPC: 'cannot be written: the disk is full',
    ENOTDIR: 'leads through something that is no folder',
    EPERM: 'may not be read or written by you',
    EROFS: 'cannot be written: the disk is read-only',
    ENAMETOOLONG: 'is too long a name',
  }
  const reason = reasons[code]
  if (reason === undefined) throw error
  throw new Refusal(`${path} ${reason}.`)
}

async function factsOf(path: string) {
  if (path === '' || path.includes('\0')) throw new Refusal('The name of a file or folder is missing.')
  return disk.stat(path).catch((error: unknown) => refuse(path, error))
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return disk.readdir(folder, { withFileTypes: true }).catch((error: unknown) => refuse(folder, error))
}
