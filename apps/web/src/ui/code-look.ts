import { HighlightStyle, type LanguageSupport, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { getNonce } from 'get-nonce'

/** The languages a text can be shown in; anything else is plain. */
export type CodeLanguage = 'sql' | 'bigquery' | 'json' | 'yaml' | 'markdown' | 'xml'

/** What each language is known by, loaded by who needs it. */
export const codeLanguages: Readonly<Record<CodeLanguage, () => Promise<LanguageSupport>>> = {
  sql: async () => {
    const { PostgreSQL, sql } = await import('@codemirror/lang-sql')
    return sql({ dialect: PostgreSQL })
  },
  // It takes a backslash in a text for an escape, and names in backticks.
  bigquery: async () => {
    const { SQLDialect, sql } = await import('@codemirror/lang-sql')
    return sql({ dialect: SQLDialect.define({ backslashEscapes: true, identifierQuotes: '`' }) })
  },
  json: async () => (await import('@codemirror/lang-json')).json(),
  yaml: async () => (await import('@codemirror/lang-yaml')).yaml(),
  markdown: async () => (await import('@codemirror/lang-markdown')).markdown(),
  xml: async () => (await import('@codemirror/lang-xml')).xml(),
}

const languageByExtension: Readonly<Record<string, CodeLanguage>> = {
  json: 'json',
  md: 'markdown',
  sql: 'sql',
  ddl: 'sql',
  psql: 'sql',
  svg: 'xml',
  yaml: 'yaml',
  yml: 'yaml',
}

/** The language of a file, by the ending of its path. */
export function languageOfPath(path: string): CodeLanguage | undefined {
  return languageByExtension[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.heading, tags.tagName], color: 'var(--violet)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--green)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--amber)' },
  { tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--teal)' },
  { tag: [tags.propertyName, tags.attributeName, tags.definition(tags.propertyName)], color: 'var(--blue)' },
  { tag: [tags.comment, tags.meta], color: 'var(--ink-faint)', fontStyle: 'italic' },
])

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '12px', color: 'var(--ink)', backgroundColor: 'transparent' },
  // Without ligatures: what is read is what is written.
  '.cm-scroller': { fontVariantLigatures: 'none', fontFamily: 'var(--font-mono)', lineHeight: '18px' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: 'var(--ink-faint)' },
  '.cm-activeLine': { backgroundColor: 'var(--accent-soft)' },
  '.cm-placeholder': { color: 'var(--ink-faint)' },
  '&.cm-focused': { outline: 'none' },
})

/** What every text in code looks like, whether it is read or written. */
export function codeLook(): Extension {
  const nonce = getNonce()
  return [
    ...(nonce === undefined ? [] : [EditorView.cspNonce.of(nonce)]),
    lineNumbers(),
    syntaxHighlighting(colours),
    look,
  ]
}
