import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

/** Packs comma-separated records for keeping; the work is done off the event loop, piece by piece. */
export async function packRecords(pieces: Iterable<string>): Promise<Buffer> {
  const chunks: Buffer[] = []
  await pipeline(Readable.from(pieces, { objectMode: false }), createGzip(), async (packed) => {
    for await (const chunk of packed) chunks.push(chunk)
  })
  return Buffer.concat(chunks)
}

/** The comma-separated records of a packed version, in pieces. */
export async function* unpackPieces(packed: Buffer): AsyncGenerator<string> {
  const unpacked = Readable.from([packed]).pipe(createGunzip())
  unpacked.setEncoding('utf8')
  for await (const piece of unpacked) yield piece as string
}

/** The comma-separated records of a packed version. */
export async function unpackRecords(packed: Buffer): Promise<string> {
  const pieces: string[] = []
  for await (const piece of unpackPieces(packed)) pieces.push(piece)
  return pieces.join('')
}
