import { moveValue, removeRecords, type Value } from '@c360/model'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { CellValue } from '#document/controls/value-inputs.tsx'
import { useDocument } from '#document/document-context.tsx'
import { useField } from '#document/fields/use-field.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { strings } from '../strings.ts'

const words = strings.valueSets

/** One value of a value set, edited in place. */
export function ValueRow({ value, siblings }: { value: Value; siblings: readonly Value[] }) {
  const { id, code } = value
  const document = useDocument()
  const codeField = useField('value', [id], 'code')
  const labelField = useField('value', [id], 'label')
  const descriptionField = useField('value', [id], 'description')
  const deprecatedField = useField('value', [id], 'deprecated')
  const commitCode = (text: string): string | undefined => {
    const next = text.trim()
    if (next === '') return words.needed
    return siblings.some((other) => other.id !== id && other.code === next) ? words.taken(next) : codeField.commit(next)
  }
  const commit = (field: typeof labelField) => (text: string) => field.commit(text.trim() === '' ? null : text.trim())
  const move = (by: 1 | -1): void => void document.edit((model) => moveValue(model, { id, by }))
  return (
    <tr>
      <td>
        <CellValue label={words.fieldOf(words.code, code)} value={code} isMono onCommit={commitCode} />
      </td>
      <td>
        <CellValue label={words.fieldOf(words.label, code)} value={value.label ?? ''} onCommit={commit(labelField)} />
      </td>
      <td>
        <CellValue
          label={words.fieldOf(words.valueDescription, code)}
          value={value.description ?? ''}
          onCommit={commit(descriptionField)}
        />
      </td>
      <td className="text-center">
        <input
          type="checkbox"
          aria-label={words.fieldOf(words.deprecated, code)}
          checked={value.deprecated === true}
          className="size-4 accent-(--accent)"
          onChange={({ target }) => deprecatedField.commit(target.checked ? true : null)}
        />
      </td>
      <td className="whitespace-nowrap">
        <IconButton
          label={words.moveUp(code)}
          disabled={siblings[0]?.id === id}
          icon={<ArrowUp aria-hidden />}
          onClick={() => move(-1)}
        />
        <IconButton
          label={words.moveDown(code)}
          disabled={siblings.at(-1)?.id === id}
          icon={<ArrowDown aria-hidden />}
          onClick={() => move(1)}
        />
        <IconButton
          label={strings.remove(code)}
          icon={<Trash2 aria-hidden />}
          onClick={() => document.edit((model) => removeRecords(model, { ids: [id] }))}
        />
      </td>
    </tr>
  )
}
