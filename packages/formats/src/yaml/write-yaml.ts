import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'

/** A text with a remark for readers behind it, such as an id and what it names. */
export class Noted {
  readonly text: string
  readonly note: string

  constructor(text: string, note: string) {
    this.text = text
    this.note = note
  }
}

/** What YAML is written from: JSON, members without a value left out, and texts with remarks. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Noted
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue }

const longestNote = 80

// What every YAML reader takes for a text, those of YAML 1.1 included: there `no`, `1_000` and `2026-01-31` are something else.
const plainText = /^\p{L}(?:[\p{L}\p{M}\p{N}_ .,;()/+*='"<>$€%@!?&-]|:(?! |$))*$/u
const notPlainText = /^(?:y|n|yes|no|on|off|true|false|null)$|\s$|\.(?:inf|nan)$/i
// Lines that a literal block gives back as they are, whatever the reader takes for a line break.
const plainLines = /^[^\s\p{C}](?:[^\p{C}\u2028\u2029]|\n(?!\n*$))*[^\s\p{C}]\n?$/u
const spaceAtEndOfLine = /[ \t\u00a0]\n/
// Line breaks and marks that some readers change; only texts in double quotes hold them.
const doubtful = /[\u007f-\u009f\u2028\u2029\ufeff]/g

/**
 * Writes YAML that every reader reads back as the same value: a text that could be taken for anything else is quoted,
 * lines are never folded, several lines stand as they are. Members stand in the order given.
 */
export function writeYaml(value: YamlValue): string {
  const document = new Document()
  document.contents = toNode(value) as typeof document.contents
  const text = document.toString({ lineWidth: 0 })
  return text.replace(doubtful, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

// Recursion is safe: what a model holds nests within the bounds of its records.
function toNode(value: YamlValue): Node {
  if (typeof value === 'string') return toScalar(value)
  if (value instanceof Noted) return toNotedScalar(value)
  if (Array.isArray(value)) {
    const list = new YAMLSeq()
    list.items = value.map(toNode)
    list.flow = value.length === 0
    return list
  }
  if (typeof value !== 'object' || value === null) return new Scalar(value)
  const map = new YAMLMap()
  map.items = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [new Pair(toScalar(key), toNode(member))],
  )
  map.flow = map.items.length === 0
  return map
}

function toScalar(text: string): Scalar {
  const scalar = new Scalar(text)
  scalar.type = scalarType(text)
  return scalar
}

function scalarType(text: string): Scalar.Type {
  if (plainText.test(text) && !notPlainText.test(text) && !text.includes(' #')) return Scalar.PLAIN
  const isBlock = text.includes('\n') && plainLines.test(text) && !spaceAtEndOfLine.test(text)
  return isBlock ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE
}

function toNotedScalar({ text, note }: Noted): Scalar {
  const scalar = toScalar(text)
  const line = note.replace(/[\s\p{C}\u2028\u2029]+/gu, ' ').trim()
  if (line !== '') scalar.comment = ` ${[...line].slice(0, longestNote).join('')}`
  return scalar
}
