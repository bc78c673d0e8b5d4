import { maxNameLength } from '../records/fields.ts'

/** The name itself, or the first of `name_2`, `name_3` … that is not taken. */
export function uniqueName(name: string, taken: ReadonlySet<string>, separator = '_'): string {
  if (!taken.has(name)) return name
  for (let number = 2; ; number += 1) {
    const suffix = `${separator}${number}`
    const candidate = name.slice(0, maxNameLength - suffix.length) + suffix
    if (!taken.has(candidate)) return candidate
  }
}

/** The name of a field as people read it: `verbPhrase` is `verb phrase`. */
export function toWords(field: string): string {
  return field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}

/** A label of several: `entities`. */
export function toPlural(label: string): string {
  return label.endsWith('y') ? `${label.slice(0, -1)}ies` : `${label}s`
}
