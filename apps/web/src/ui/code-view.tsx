import type { LanguageSupport } from '@codemirror/language'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, highlightActiveLine } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { type CodeLanguage, codeLanguages, codeLook } from './code-look.ts'

interface CodeViewProps {
  /** The accessible name. */
  label: string
  text: string
  language: CodeLanguage | undefined
  /** The line to bring into view and to mark, counted from 1. */
  line?: number | undefined
}

/** A text to read, with line numbers and in colours; only what is in view is drawn, so that it may be long. */
export function CodeView({ label, text, language, line }: CodeViewProps) {
  const hostRef = useRef<HTMLDivElement>(null)
  const editorRef = useRef<{ view: EditorView; speech: Compartment; mark: Compartment }>(undefined)

  useEffect(() => {
    const parent = hostRef.current
    if (parent === null) return
    const speech = new Compartment()
    const mark = new Compartment()
    const extensions = [
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      codeLook(),
      speech.of([]),
      mark.of([]),
    ]
    const view = new EditorView({ parent, state: EditorState.create({ extensions }) })
    editorRef.current = { view, speech, mark }
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

  // After the text, as another text has other lines.
  useEffect(() => {
    const editor = editorRef.current
    if (editor === undefined) return
    const { view, mark } = editor
    const marking = mark.reconfigure(line === undefined ? [] : highlightActiveLine())
    if (line === undefined) {
      view.dispatch({ effects: marking })
      return
    }
    const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines))
    view.dispatch({ selection: { anchor: from }, effects: [marking, EditorView.scrollIntoView(from, { y: 'center' })] })
  }, [line, text])

  useEffect(() => {
    let isGone = false
    const show = (support: LanguageSupport | undefined): void => {
      const editor = editorRef.current
      if (isGone || editor === undefined) return
      editor.view.dispatch({ effects: editor.speech.reconfigure(support ?? []) })
    }
    if (language === undefined) show(undefined)
    // Without its colours a text can still be read.
    else codeLanguages[language]().then(show, () => show(undefined))
    return () => {
      isGone = true
    }
  }, [language])

  return <div ref={hostRef} className="h-full min-h-0 overflow-hidden" />
}
