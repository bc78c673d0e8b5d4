import { addRecord, type Command, type IntentContext, type Model, recordsOf } from '@c360/model'
import { type ClipboardEvent, type FormEvent, useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useRecords } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast-store.ts'
import { strings } from '../strings.ts'
import { AbbreviationRow } from './abbreviation-row.tsx'
import { type PastedAbbreviation, parsePasted } from './parse-pasted.ts'

const words = strings.abbreviations

/** The dictionary of the naming convention as a table. */
export function AbbreviationsTab() {
  const abbreviations = useRecords('abbreviation')
  const sorted = [...abbreviations].sort((a, b) => (a.word < b.word ? -1 : 1))
  return (
    <div className="flex min-h-0 max-w-3xl flex-1 flex-col gap-3 overflow-y-auto p-4">
      <p className="text-pretty text-ink-muted">
        {words.text} {words.paste}
      </p>
      <NewAbbreviation />
      {sorted.length === 0 ? (
        <p className="text-ink-faint">{words.empty}</p>
      ) : (
        <table
          aria-label={strings.tabs.abbreviations}
          className="w-full border-separate border-spacing-x-2 border-spacing-y-1 text-left"
        >
          <thead className="text-ink-muted text-sm">
            <tr>
              <th scope="col">{words.word}</th>
              <th scope="col">{words.shortForm}</th>
              <th scope="col">{words.use}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sorted.map((abbreviation) => (
              <AbbreviationRow key={abbreviation.id} abbreviation={abbreviation} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function NewAbbreviation() {
  const document = useDocument()
  const [word, setWord] = useState('')
  const [shortForm, setShortForm] = useState('')
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const typed = { word: word.trim().toLowerCase(), shortForm: shortForm.trim().toLowerCase() }
    const refusal = refusalOf(document.getModel(), typed)
    setError(refusal)
    if (refusal !== undefined) return
    const done = document.edit((model, context) => addAll(model, [typed], context))
    if (!done.ok) return
    setWord('')
    setShortForm('')
    if (event.currentTarget instanceof HTMLFormElement) event.currentTarget.querySelector('input')?.focus()
  }
  const paste = (event: ClipboardEvent): void => {
    const pasted = parsePasted(event.clipboardData.getData('text/plain'))
    if (pasted === undefined) return
    event.preventDefault()
    const added = pasted.filter((each) => !isKnown(document.getModel(), each))
    if (added.length === 0) showToast({ title: words.nothingPasted })
    else if (document.edit((model, context) => addAll(model, added, context)).ok) {
      showToast({ title: words.pasted(added.length) })
    }
  }
  return (
    <form noValidate className="flex items-start gap-2" onSubmit={submit} onPaste={paste}>
      <TextField
        label={words.word}
        mono
        className="flex-1"
        value={word}
        error={error}
        onChange={({ target }) => setWord(target.value)}
      />
      <TextField
        label={words.shortForm}
        mono
        className="flex-1"
        value={shortForm}
        onChange={({ target }) => setShortForm(target.value)}
      />
      <Button type="submit" className="mt-5">
        {words.add}
      </Button>
    </form>
  )
}

function refusalOf(model: Model, typed: PastedAbbreviation): string | undefined {
  if (typed.word === '' || typed.shortForm === '') return words.needed
  return isKnown(model, typed) ? words.taken(typed.word) : undefined
}

function isKnown(model: Model, { word, shortForm }: PastedAbbreviation): boolean {
  for (const known of recordsOf(model, 'abbreviation')) {
    if (known.word === word && known.shortForm === shortForm) return true
  }
  return false
}

function addAll(model: Model, list: readonly PastedAbbreviation[], context: IntentContext): Command {
  const commands = list.map((each) => addRecord(model, { kind: 'abbreviation', use: 'approved', ...each }, context))
  return { name: 'add-record', operations: commands.flatMap(({ operations }) => operations) }
}
