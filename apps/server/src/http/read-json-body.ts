import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { limits } from '@c360/sync'
import { isTooDeep } from './json-depth.ts'
import type { ProblemCode } from './problem.ts'

/** Largest request body and model file, in bytes. */
export const maxBodyBytes = limits.largeCommandSizeBytes

// What is over the limit is still read, up to here: a sender that is cut off would see a broken connection, not the answer.
const maxDrainedBytes = 128 * 1024 * 1024

/** A body that is UTF-8 and bearable, but perhaps no JSON. */
export interface JsonText {
  readonly text: string
  readonly sizeBytes: number
}

/** Reads a body as JSON text of bearable size and depth; nothing is parsed. */
export async function readJsonText(body: Readable): Promise<JsonText | { readonly code: ProblemCode }> {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('a request body must be bytes')
    sizeBytes += chunk.length
    if (sizeBytes > maxDrainedBytes) break
    if (sizeBytes <= maxBodyBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  if (sizeBytes > maxBodyBytes) return { code: 'request/too-large' }
  const bytes = Buffer.concat(chunks)
  if (!isUtf8(bytes)) return { code: 'request/malformed' }
  const text = bytes.toString('utf8')
  return isTooDeep(text) ? { code: 'request/too-deep' } : { text, sizeBytes }
}
