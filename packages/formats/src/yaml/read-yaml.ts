import type { Finding } from '@c360/model'
import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Pair,
  type ParsedNode,
  Parser,
} from 'yaml'

/** A value that was read, and the line on which it stands, counted from 1. */
export type Located =
  | { readonly kind: 'scalar'; readonly line: number; readonly value: unknown }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Located[] }
  | { readonly kind: 'map'; readonly line: number; readonly members: ReadonlyMap<string, Located> }

/** What was read of a text; without a value where it is no YAML, or nothing. */
export interface ReadYaml {
  readonly value: Located | undefined
  readonly findings: readonly Finding[]
}

/** Longest text that is read, in UTF-16 code units. */
export const maxYamlLength = 32_000_000
const tooDeep = 'The file nests too deep to be read. Nothing of it was read.'
const maxFindings = 20
// Levels of lists and maps; what a model holds nests to about half of it.
const maxStackLength = 400

/**
 * Reads one YAML document, JSON included, and keeps the lines. It never throws.
 * Anchors, aliases and tags have no place in what it reads: a few lines of them can stand for gigabytes.
 */
export function readYaml(text: string, file: string): ReadYaml {
  const refuse = (code: string, message: string, line = 1): ReadYaml => ({
    value: undefined,
    findings: [problemAt(code, message, file, line)],
  })
  if (text.length > maxYamlLength) {
    const message = `The file holds more than ${maxYamlLength / 1_000_000} million characters, which is more than is read of one file. Nothing of it was read.`
    return refuse('yaml/too-large', message)
  }
  const lines = new LineCounter()
  const tokens = readTokens(text, lines)
  return typeof tokens === 'number' ? refuse('yaml/too-deep', tooDeep, tokens) : compose(tokens, text, lines, file)
}

/** The tokens of the text, or the line where it nests too deep: composing goes down by recursion, which no stack outlives. */
function readTokens(text: string, lines: LineCounter): readonly CST.Token[] | number {
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > maxStackLength) return lines.lineStarts.length
  }
  tokens.push(...parser.end())
  return tokens
}

function compose(tokens: readonly CST.Token[], text: string, lines: LineCounter, file: string): ReadYaml {
  // The library compares each name with each other one, which takes minutes for a large map; they are compared below.
  const composer = new Composer({ logLevel: 'silent', uniqueKeys: false })
  const [document, ...others] = composer.compose(tokens, true, text.length)
  if (document === undefined) return { value: undefined, findings: [] }
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const problems = [...document.errors, ...document.warnings]
  const findings = problems.slice(0, maxFindings).map(({ code, message, pos }): Finding => {
    const problem = `The YAML is malformed (${code}): ${message}. Nothing of the file was read.`
    return problemAt('yaml/syntax', problem, file, lineAt(pos[0]))
  })
  if (others.length > 0) {
    const line = lineAt(others[0]?.range[0] ?? 0)
    findings.push(
      problemAt(
        'yaml/several',
        'The file holds several documents; one is read of a file. Nothing of it was read.',
        file,
        line,
      ),
    )
  }
  if (findings.length > 0 || document.contents === null) return { value: undefined, findings }
  const converter = { file, lineAt, findings: [] as Finding[] }
  const value = toLocated(document.contents, converter)
  return { value: converter.findings.length === 0 ? value : undefined, findings: converter.findings }
}

function problemAt(code: string, message: string, file: string, line: number): Finding {
  return { code, severity: 'error', message, file, line }
}

interface Converter {
  readonly file: string
  lineAt(offset: number): number
  readonly findings: Finding[]
}

function note({ findings, file }: Converter, code: string, message: string, line: number): void {
  if (findings.length < maxFindings)
    findings.push(problemAt(code, `${message} Nothing of the file was read.`, file, line))
}

function toLocated(node: ParsedNode | null, converter: Converter): Located {
  const line = node === null ? 1 : converter.lineAt(node.range[0])
  if (isAnchored(node)) {
    note(converter, 'yaml/alias', 'Anchors (&) and aliases (*) are not read. Write the value out.', line)
    return { kind: 'scalar', line, value: null }
  }
  if (isSeq(node)) {
    return { kind: 'list', line, items: node.items.map((item) => toLocated(item as ParsedNode, converter)) }
  }
  if (isMap(node)) return { kind: 'map', line, members: toMembers(node.items, converter) }
  return { kind: 'scalar', line, value: isScalar(node) ? node.value : null }
}

function isAnchored(node: ParsedNode | null): boolean {
  return isAlias(node) || (node !== null && 'anchor' in node && node.anchor !== undefined)
}

function toMembers(pairs: readonly Pair[], converter: Converter): ReadonlyMap<string, Located> {
  const members = new Map<string, Located>()
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : String(key)
    const member = toLocated(value as ParsedNode | null, converter)
    const line = isScalar(key) && key.range ? converter.lineAt(key.range[0]) : member.line
    if (members.has(name)) note(converter, 'yaml/twice', `“${name.slice(0, 80)}” is given twice.`, line)
    // A finding about a member points to its name.
    members.set(name, { ...member, line })
  }
  return members
}

/** The value without its lines. */
export function toPlain(located: Located): unknown {
  if (located.kind === 'scalar') return located.value
  if (located.kind === 'list') return located.items.map(toPlain)
  const plain: Record<string, unknown> = {}
  for (const [name, member] of located.members) {
    // So that a member called `__proto__` is one like any other, to be refused as such.
    Object.defineProperty(plain, name, { value: toPlain(member), enumerable: true, writable: true, configurable: true })
  }
  return plain
}
