import { HighlightStyle, type LanguageSupport, syntaxHighlighting } from '@codemirror/language'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { getNonce } from 'get-nonce'
import { useEffect, useRef } from 'react'

/** The languages a text can be shown in; anything else is plain. */
export type CodeLanguage = 'sql' | 'json' | 'yaml' | 'markdown' | 'xml'

const languages: Readonly<Record<CodeLanguage, () => Promise<LanguageSupport>>> = {
  sql: async () => (await import('@codemirror/lang-sql')).sql(),
  json: async () => (await import('@codemirror/lang-json')).json(),
  yaml: async () => (await import('@codemirror/lang-yaml')).yaml(),
  markdown: async () => (await import('@codemirror/lang-markdown')).markdown(),
  xml: async () => (await import('@codemirror/lang-xml')).xml(),
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
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '18px' },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: 'var(--ink-faint)' },
  '&.cm-focused': { outline: 'none' },
})

interface CodeViewProps {
  /** The accessible name. */
  label: string
  text: string
  language: CodeLanguage | undefined
}

/** A text to read, with line numbers and in colours; only what is in view is drawn, so that it may be long. */
export function CodeView({ label, text, language }: CodeViewProps) {
  const hostRef = useRef<HTMLDivElement>(null)
  const editorRef = useRef<{ view: EditorView; speech: Compartment }>(undefined)

  useEffect(() => {
    const parent = hostRef.current
    if (parent === null) return
    const speech = new Compartment()
    const nonce = getNonce()
    const extensions = [
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      EditorView.contentAttributes.of({ 'aria-label': label, role: 'document', tabindex: '0' }),
      ...(nonce === undefined ? [] : [EditorView.cspNonce.of(nonce)]),
      lineNumbers(),
      syntaxHighlighting(colours),
      look,
      speech.of([]),
    ]
    const view = new EditorView({ parent, state: EditorState.create({ extensions }) })
    editorRef.current = { view, speech }
    return () => view.destroy()
  }, [label])

  useEffect(() => {
    const view = editorRef.current?.view
    // What did not change keeps its place, so that a preview that is written anew does not jump.
    if (view !== undefined && view.state.doc.toString() !== text) {
      const scrollTop = view.scrollDOM.scrollTop
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })
      view.scrollDOM.scrollTop = scrollTop
    }
  }, [text])

  useEffect(() => {
    let isGone = false
    const show = (support: LanguageSupport | undefined): void => {
      const editor = editorRef.current
      if (isGone || editor === undefined) return
      editor.view.dispatch({ effects: editor.speech.reconfigure(support ?? []) })
    }
    if (language === undefined) show(undefined)
    // Without its colours a text can still be read.
    else languages[language]().then(show, () => show(undefined))
    return () => {
      isGone = true
    }
  }, [language])

  return <div ref={hostRef} className="h-full min-h-0 overflow-hidden" />
}
