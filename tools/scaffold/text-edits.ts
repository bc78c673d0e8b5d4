/** A text with a line more. */
export type Edit = (text: string) => string

/** Adds an import, among the others by its path. */
export function addImport(line: string): Edit {
  return (text) => {
    const lines = text.split('\n')
    const pathOf = (each: string): string => /from '([^']+)'/.exec(each)?.[1] ?? ''
    const imports = lines.filter((each) => /^(import|export) .*from '/.test(each))
    const next = imports.find((each) => each.startsWith(line.slice(0, 6)) && pathOf(each) > pathOf(line))
    const last = imports.at(-1)
    const index = next === undefined ? (last === undefined ? 0 : lines.indexOf(last) + 1) : lines.indexOf(next)
    return lines.toSpliced(index, 0, line).join('\n')
  }
}

/**
 * Adds an item to the list in brackets that stands behind a start such as `allRules: readonly Rule[] = `: by its name, in the
 * order in which the items are imported, or at the end.
 */
export function addToList(
  start: RegExp,
  brackets: '[]' | '{}',
  item: string,
  order: 'sorted' | 'imported' | 'last',
): Edit {
  return (text) => {
    const found = start.exec(text)
    const from = found === null ? -1 : text.indexOf(brackets.charAt(0), found.index + found[0].length)
    const to = text.indexOf(`${brackets.charAt(1)}`, from)
    if (from < 0 || to < 0) throw new Error(`There is no list behind ${start}.`)
    const items = text
      .slice(from + 1, to)
      .split(/,\s*/)
      .map((each) => each.trim())
      .filter((each) => each !== '')
    const rank = order === 'imported' ? (each: string) => text.indexOf(` ${each} }`) : nameOf
    const next = order === 'last' ? -1 : items.findIndex((each) => rank(each) > rank(item))
    const all = items.toSpliced(next < 0 ? items.length : next, 0, item)
    return `${text.slice(0, from + 1)}\n  ${all.join(',\n  ')},\n${text.slice(to)}`
  }
}

function nameOf(item: string): string {
  return item.replace(/^['"]/, '').replace(/['"]?\s*:.*$/s, '')
}

/** Adds a line to an object literal of which every member stands on lines of its own, by its key. */
export function addMember(start: RegExp, line: string): Edit {
  return (text) => {
    const lines = text.split('\n')
    const first = lines.findIndex((each) => start.test(each)) + 1
    if (first === 0) throw new Error(`There is no object behind ${start}.`)
    const end = lines.findIndex((each, index) => index >= first && /^\}/.test(each))
    const isAfter = (each: string, index: number): boolean =>
      index >= first && index < end && /^ {2}\S.*:/.test(each) && nameOf(each.trim()) > nameOf(line.trim())
    const next = lines.findIndex(isAfter)
    return lines.toSpliced(next < 0 ? end : next, 0, line).join('\n')
  }
}
