import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { FieldValues, Operation } from '../operations/operation.ts'

interface Ordered {
  readonly id: string
  readonly order: string
}

/** Order keys for new siblings, and the siblings that have to be re-keyed to make room for them. */
export interface Places {
  readonly keys: readonly string[]
  readonly operations: readonly Operation[]
}

// Keys grow by a character about every six inserts into one gap; long before the schema's limit all are made short again.
const longestKey = 100
const longestStoredKey = 200

/** Order keys for siblings that are all new, in their order. */
export function orderKeys(count: number): string[] {
  return generateNKeysBetween(null, null, count)
}

/**
 * Finds room for `count` new siblings before `siblings[index]`.
 * Where the siblings around the gap have equal keys (two people inserted at once), those after it in the tie are re-keyed
 * first; where keys are no fractional indexes at all, or have grown long, every sibling is.
 */
export function findPlaces(siblings: readonly Ordered[], index: number, count: number): Places {
  const lower = siblings[index - 1]?.order
  let end = index
  while (lower !== undefined && siblings[end]?.order === lower) end += 1
  const tied = siblings.slice(index, end)
  const keys = keysBetween(lower, siblings[end]?.order, count + tied.length)
  if (keys !== undefined) return { keys: keys.slice(0, count), operations: rekey(tied, keys.slice(count)) }
  const all = generateNKeysBetween(null, null, siblings.length + count)
  const otherKeys = [...all.slice(0, index), ...all.slice(index + count)]
  return { keys: all.slice(index, index + count), operations: rekey(siblings, otherKeys) }
}

/**
 * The order key of a sibling that is appended after the one with this key, or of the first one.
 * After a key that is no fractional index it sorts later as well, unless that key is as long as one may be.
 */
export function orderAfter(previous: string | undefined): string {
  try {
    const key = generateKeyBetween(previous ?? null, null)
    if (key.length <= longestKey && /^[A-Za-z0-9]+$/.test(key)) return key
  } catch {
    // A model from elsewhere may hold any text as a key.
  }
  return `${previous ?? ''}V`.slice(0, longestStoredKey)
}

/** The index to insert at so as to stand after a sibling: at the end where it is undefined or gone, first where it is null. */
export function indexAfter(siblings: readonly Ordered[], after: string | null | undefined): number {
  if (after === null) return 0
  const index = siblings.findIndex(({ id }) => id === after)
  return index < 0 ? siblings.length : index + 1
}

function keysBetween(lower: string | undefined, upper: string | undefined, count: number): string[] | undefined {
  try {
    const keys = generateNKeysBetween(lower ?? null, upper ?? null, count)
    return keys.some((key) => key.length > longestKey || !/^[A-Za-z0-9]+$/.test(key)) ? undefined : keys
  } catch {
    // The neighbours' keys are no fractional indexes: a model from elsewhere may hold any text as a key.
    return undefined
  }
}

function rekey(siblings: readonly Ordered[], keys: readonly string[]): Operation[] {
  return siblings.flatMap(({ id, order }, index): Operation[] => {
    const key = keys[index]
    const fields: FieldValues = { order: key }
    return key === undefined || key === order ? [] : [{ op: 'set', id, fields }]
  })
}
