import { addRecord, childrenOf } from '@c360/model'
import { type FormEvent, useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useModelValue } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { strings } from '../strings.ts'
import { ValueRow } from './value-row.tsx'

const words = strings.valueSets

/** The values of a value set in their order, and the row in which the next is typed. */
export function ValueTable({ valueSetId }: { valueSetId: string }) {
  const document = useDocument()
  const values = useModelValue((model) => childrenOf(model, valueSetId, 'value'))
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const typed = code.trim()
    const isTaken = values.some((value) => value.code === typed)
    const refusal = typed === '' ? words.needed : isTaken ? words.taken(typed) : undefined
    setError(refusal)
    if (refusal !== undefined) return
    const input = { kind: 'value' as const, valueSet: valueSetId, code: typed }
    if (!document.edit((model, context) => addRecord(model, input, context)).ok) return
    setCode('')
  }
  return (
    <div className="flex flex-col gap-2 px-3">
      {values.length === 0 ? (
        <p className="text-ink-faint">{words.noValues}</p>
      ) : (
        <table aria-label={words.values} className="w-full border-separate border-spacing-x-1 border-spacing-y-1">
          <thead className="text-left text-ink-muted text-sm">
            <tr>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.label}</th>
              <th scope="col">{words.valueDescription}</th>
              <th scope="col" className="text-center">
                {words.deprecated}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {values.map((value) => (
              <ValueRow key={value.id} value={value} siblings={values} />
            ))}
          </tbody>
        </table>
      )}
      <form noValidate className="flex items-start gap-2" onSubmit={submit}>
        <TextField
          label={words.newCode}
          hideLabel
          placeholder={words.newCode}
          mono
          className="w-56"
          value={code}
          error={error}
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="submit">{words.addValue}</Button>
      </form>
    </div>
  )
}
