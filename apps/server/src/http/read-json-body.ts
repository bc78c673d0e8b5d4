import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { limits } from '@c360/sync'
import { isTooDeep } from './json-depth.ts'
import { type ProblemCode, problem } from './problem.ts'
import { ProblemError } from './problem-error.ts'

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
  const bytes = await readBytes(body)
  if (bytes === undefined) return { code: 'request/too-large' }
  if (!isUtf8(bytes)) return { code: 'request/malformed' }
  const text = bytes.toString('utf8')
  return isTooDeep(text) ? { code: 'request/too-deep' } : { text, sizeBytes: bytes.length }
}

/** `undefined` when there are more than {@link maxBodyBytes}. By events: iterating a stream costs a small body more than parsing it. */
function readBytes(body: Readable): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let sizeBytes = 0
    body.on('data', (chunk: Buffer) => {
      sizeBytes += chunk.length
      if (sizeBytes <= maxBodyBytes) chunks.push(chunk)
      else chunks.length = 0
      if (sizeBytes > maxDrainedBytes) resolve(undefined)
    })
    body.once('end', () => resolve(sizeBytes > maxBodyBytes ? undefined : joinChunks(chunks)))
    // A sender that broke off hears nothing any more; only what waits here must end.
    body.once('error', () => reject(new ProblemError(problem('request/malformed'))))
    body.once('close', () => {
      if (!body.readableEnded) reject(new ProblemError(problem('request/malformed')))
    })
  })
}

function joinChunks(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks)
}
