import { createId, idByteCount, type Kind } from '@c360/model'

/** The id of a record that was written by hand without one: the same each time for the same place. */
export function deriveId(kind: Kind, place: string): string {
  return createId(kind, toBytes(`${kind} ${place}`))
}

/** Bytes that follow from a text; two texts share them about as often as two random ids do. */
function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(idByteCount)
  for (let word = 0; word * 4 < idByteCount; word += 1) {
    new DataView(bytes.buffer).setUint32(word * 4, hash(text, word * 0x9e3779b1))
  }
  return bytes
}

/** FNV-1a of 32 bits with a seed, its bits mixed at the end. @see https://datatracker.ietf.org/doc/draft-eastlake-fnv/ */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
