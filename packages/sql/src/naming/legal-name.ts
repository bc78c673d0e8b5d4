import type { Dialect, LengthLimit, NameRole } from '../dialects/dialect.ts'

/** What had to be changed about a name before an engine takes it. */
export type NameChange = 'empty' | 'characters' | 'reserved-by-engine' | 'shortened'

/** A name that an engine takes (in quotes), and what was changed for it. */
export interface LegalName {
  readonly name: string
  readonly changes: readonly NameChange[]
}

/** Makes a name one that the engine takes, always in the same way: illegal characters become `_`, what is too long ends in a hash of the whole. */
export function toLegalName(dialect: Dialect, role: NameRole, wanted: string): LegalName {
  const { legal, maxLength } = dialect.identifiers
  const named = wanted.trim() === '' ? placeholderFor(dialect, role) : wanted
  const written = legal[role].test(named) ? named : replaceIllegal(legal[role], named)
  const own = isForbidden(dialect, role, written) ? `x_${written}` : written
  const name = shorten(own, maxLength[role])
  if (name === wanted) return { name, changes: [] }
  const changes: NameChange[] = []
  if (named !== wanted) changes.push('empty')
  if (written !== named) changes.push('characters')
  if (own !== written) changes.push('reserved-by-engine')
  if (name !== own) changes.push('shortened')
  return { name, changes }
}

function isForbidden({ identifiers }: Dialect, role: NameRole, name: string): boolean {
  const lower = name.toLowerCase()
  const { forbiddenNames, forbiddenPrefixes } = identifiers
  return forbiddenNames[role].includes(lower) || forbiddenPrefixes[role].some((prefix) => lower.startsWith(prefix))
}

/** The name as the engine keeps it: two names are one where this is equal. */
export function toStoredName(dialect: Dialect, role: NameRole, name: string): string {
  const { plain, folding, isCaseSensitive } = dialect.identifiers
  if (!isCaseSensitive[role]) return name.toLowerCase()
  if (folding === 'preserved' || !plain.test(name)) return name
  return folding === 'upper' ? name.toUpperCase() : name.toLowerCase()
}

/** A name that fits with a number behind it: `customer_2`. */
export function toNumberedName(dialect: Dialect, role: NameRole, name: string, number: number): string {
  const { limit, unit } = dialect.identifiers.maxLength[role]
  const suffix = `_${number}`
  return `${cut(name, { limit: limit - suffix.length, unit })}${suffix}`
}

function placeholderFor(dialect: Dialect, role: NameRole): string {
  return dialect.identifiers.folding === 'upper' ? `UNNAMED_${role.toUpperCase()}` : `unnamed_${role}`
}

function replaceIllegal(legal: RegExp, name: string): string {
  // Accents go before letters do: é becomes e where only ASCII is taken, and stays where it may.
  const plain = legal.test('é') ? name : name.normalize('NFKD').replace(/\p{M}+/gu, '')
  const replaced = [...plain].map((character) => (legal.test(`x${character}`) ? character : '_')).join('')
  return legal.test(replaced) ? replaced : `_${replaced}`
}

function shorten(name: string, limit: LengthLimit): string {
  // No character takes more than three bytes a code unit: what is short is not counted.
  if (name.length * 3 <= limit.limit || lengthOf(name, limit.unit) <= limit.limit) return name
  const suffix = `_${hashOf(name)}`
  return cut(name, { ...limit, limit: limit.limit - suffix.length }) + suffix
}

function cut(name: string, { limit, unit }: LengthLimit): string {
  if (lengthOf(name, unit) <= limit) return name
  let kept = ''
  let length = 0
  for (const character of name) {
    length += lengthOf(character, unit)
    if (length > limit) break
    kept += character
  }
  return kept
}

/** The length of a name as an engine counts it. */
export function lengthOf(name: string, unit: LengthLimit['unit']): number {
  let length = 0
  for (const character of name) length += unit === 'characters' ? 1 : bytesOf(character.codePointAt(0) ?? 0)
  return length
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

// FNV-1a: short, the same everywhere, and good enough to tell names of one schema apart.
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
