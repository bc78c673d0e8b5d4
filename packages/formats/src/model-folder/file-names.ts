import { toSlug } from '../slug.ts'

// Names that Windows keeps for devices, whatever their ending.
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
const suffixLength = 6

/** A record as far as its file's name goes. */
export interface NamedFile {
  readonly id: string
  readonly name: string
}

/**
 * Names of files without their ending, by id: slugs, those that several records share with the last six characters of the
 * id behind. No two are alike whatever the case, whatever the names and ids.
 */
export function fileNamesOf(files: readonly NamedFile[], fallback: string): ReadonlyMap<string, string> {
  const slugById = new Map(files.map(({ id, name }) => [id, toSlug(name, fallback)]))
  const counts = countEach(slugById.values())
  const nameById = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id } of files) {
    const slug = slugById.get(id) ?? fallback
    const isFree = counts.get(slug) === 1 && !deviceName.test(slug)
    const wanted = isFree ? slug : `${slug}-${toSlug(id.slice(-suffixLength), 'x')}`
    nameById.set(id, firstFree(wanted, taken))
    taken.add(nameById.get(id) ?? wanted)
  }
  return nameById
}

function countEach(slugs: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  return counts
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`
  return free
}
