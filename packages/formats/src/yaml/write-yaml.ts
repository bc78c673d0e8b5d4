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

// Beyond this a reader need not take a text before a colon for a key.
const longestKey = 1024

/**
 * Writes YAML that every reader reads back as the same value: a text that could be taken for anything else is quoted,
 * lines are never folded, several lines stand as they are. Members stand in the order given.
 */
export function writeYaml(value: YamlValue): string {
  return `${writeItem(value, '')}\n`
}

type List = readonly YamlValue[]
type Members = Readonly<Record<string, YamlValue>>

const isList = (value: YamlValue): value is List => Array.isArray(value)
const isMembers = (value: YamlValue): value is Members =>
  typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Noted)

// Recursion is safe: what a model holds nests within the bounds of its records.
/** A value whose first line goes on where it is put; those behind it start with `indent`. */
function writeItem(value: YamlValue, indent: string): string {
  if (isList(value)) {
    return value.length === 0 ? '[]' : value.map((item) => `- ${writeItem(item, `${indent}  `)}`).join(`\n${indent}`)
  }
  if (!isMembers(value)) return writeScalar(value, indent)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return members.length === 0
    ? '{}'
    : members.map(([key, member]) => writeMember(key, member, indent)).join(`\n${indent}`)
}

function writeMember(key: string, value: YamlValue, indent: string): string {
  const inner = `${indent}  `
  const text = writeItem(value, inner)
  const isBelow = (isList(value) || isMembers(value)) && text !== '[]' && text !== '{}'
  const name = isPlain(key) ? key : quote(key)
  const start = name.length > longestKey ? `? ${name}\n${indent}:` : `${name}:`
  return isBelow ? `${start}\n${inner}${text}` : `${start} ${text}`
}

function writeScalar(value: Exclude<YamlValue, List | Members>, indent: string): string {
  if (value instanceof Noted) return writeText(value.text, indent, toRemark(value.note))
  return typeof value === 'string' ? writeText(value, indent, '') : JSON.stringify(value ?? null)
}

function writeText(text: string, indent: string, remark: string): string {
  if (isPlain(text)) return text + remark
  const isBlock = text.includes('\n') && plainLines.test(text) && !spaceAtEndOfLine.test(text)
  if (!isBlock) return quote(text) + remark
  const lines = text.replace(/\n$/, '').split('\n')
  return [`|${text.endsWith('\n') ? '' : '-'}${remark}`, ...lines.map((line) => line && indent + line)].join('\n')
}

function isPlain(text: string): boolean {
  return plainText.test(text) && !notPlainText.test(text) && !text.includes(' #')
}

// JSON's texts are YAML's, but for what some readers change.
function quote(text: string): string {
  return JSON.stringify(text).replace(
    doubtful,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function toRemark(note: string): string {
  const line = note.replace(/[\s\p{C}\u2028\u2029]+/gu, ' ').trim()
  return line === '' ? '' : ` # ${[...line].slice(0, longestNote).join('')}`
}
