import { EditorState, type Text } from '@codemirror/state'
import { EditorView, placeholder } from '@codemirror/view'
import { minimalSetup } from 'codemirror'
import { useEffect, useRef } from 'react'
import { codeLook } from './code-look.ts'

/** A long text as the editor holds it: kept and handed on without being copied. */
export type LongText = Text

interface CodeEditorProps {
  /** The accessible name. */
  label: string
  hint: string
  /** What stands in it at first. */
  initial: LongText
  onChange: (text: LongText) => void
}

/** A text to paste or to write, of any length: only what is in view is drawn, and nothing is copied as it is typed. */
export function CodeEditor({ label, hint, initial, onChange }: CodeEditorProps) {
  const hostRef = useRef<HTMLDivElement>(null)
  const heldRef = useRef({ initial, onChange })
  heldRef.current.onChange = onChange

  useEffect(() => {
    const parent = hostRef.current
    if (parent === null) return
    const extensions = [
      minimalSetup,
      codeLook(),
      placeholder(hint),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', 'data-first-focus': '' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) heldRef.current.onChange(update.state.doc)
      }),
    ]
    const state = EditorState.create({ doc: heldRef.current.initial, extensions })
    const view = new EditorView({ parent, state })
    return () => view.destroy()
  }, [label, hint])

  return <div ref={hostRef} className="h-full min-h-0 overflow-hidden" />
}
