import { type Kind, recordKinds } from './registry.ts'

// 32 lower-case symbols without i, l, o and u: five bits each, no two that read alike, safe where case is ignored.
const symbols = '0123456789abcdefghjkmnpqrstvwxyz'

/** How many random bytes {@link createId} takes: one a symbol, 80 bits in all. */
export const idByteCount = 16

/** A new permanent id such as `ent_5k9w…`, from {@link idByteCount} or more bytes of the caller's randomness. */
export function createId(kind: Kind, randomBytes: Uint8Array): string {
  if (randomBytes.length < idByteCount) throw new Error(`an id takes ${idByteCount} random bytes`)
  let id = `${recordKinds[kind].idPrefix}_`
  for (const byte of randomBytes.subarray(0, idByteCount)) id += symbols.charAt(byte & 31)
  return id
}
