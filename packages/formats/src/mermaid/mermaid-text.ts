import { formatLogicalType, type LogicalType, type Maximum, type Minimum } from '@c360/model'

/** The sign of an end on the left of a line: how many of what stands there. @see https://mermaid.js.org/syntax/entityRelationshipDiagram.html */
export function leftSign(min: Minimum, max: Maximum): string {
  const maximum = max === 'many' ? '}' : '|'
  return `${maximum}${min === 0 ? 'o' : '|'}`
}

/** The sign of an end on the right of a line. */
export function rightSign(min: Minimum, max: Maximum): string {
  return `${min === 0 ? 'o' : '|'}${max === 'many' ? '{' : '|'}`
}

/** Text in quotes that Mermaid shows as it is, but for the few characters it has no way to write. */
export function quoted(text: string): string {
  const shown = text
    .replace(/[\s\p{C}\u2028\u2029]+/gu, ' ')
    .trim()
    // Mermaid knows no escapes within quotes, and reads `%%` as a comment wherever it stands.
    .replaceAll('"', '”')
    .replaceAll('\\', '⧵')
    .replaceAll('%', '٪')
  return `"${shown === '' ? ' ' : shown}"`
}

/** A word that Mermaid takes for the name or the type of an attribute. */
export function toWord(text: string): string {
  const word = text.normalize('NFC').replace(/[^A-Za-z0-9_À-￿()[\]-]+|[\s\p{C}]+/gu, '_')
  return /^[A-Za-z_À-￿]/.test(word) ? word : `_${word}`
}

/** A logical type in one word; angle brackets are none of Mermaid's. */
export function toTypeWord(type: LogicalType): string {
  if (type.kind === 'native') return toWord(type.type)
  return toWord(formatLogicalType(type).replaceAll('<', '(').replaceAll('>', ')').replaceAll(',', '-'))
}
