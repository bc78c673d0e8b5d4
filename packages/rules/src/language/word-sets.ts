const setByList = new WeakMap<readonly string[], ReadonlySet<string>>()

/** A list of an option as a set; the same list gives the same set. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = setByList.get(list)
  if (known !== undefined) return known
  const set = new Set(list.map((word) => word.toLowerCase()))
  setByList.set(list, set)
  return set
}

/** A list for people: `a, b or c`. */
export function inWords(list: readonly string[], conjunction = 'or'): string {
  if (list.length < 2) return list.join('')
  return `${list.slice(0, -1).join(', ')} ${conjunction} ${list.at(-1)}`
}
