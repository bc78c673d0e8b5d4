import { type Abbreviation, removeRecords } from '@c360/model'
import { Trash2 } from 'lucide-react'
import { CellValue } from '#document/controls/value-inputs.tsx'
import { useDocument } from '#document/document-context.tsx'
import { useField } from '#document/fields/use-field.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Select } from '#ui/select.tsx'
import { strings } from '../strings.ts'

const words = strings.abbreviations
const uses = [
  { value: 'approved' as const, label: words.approved },
  { value: 'forbidden' as const, label: words.forbidden },
]

/** One word of the dictionary, edited in place. */
export function AbbreviationRow({ abbreviation }: { abbreviation: Abbreviation }) {
  const { id, word, shortForm, use } = abbreviation
  const document = useDocument()
  const wordField = useField('abbreviation', [id], 'word')
  const shortFormField = useField('abbreviation', [id], 'shortForm')
  const useOfIt = useField('abbreviation', [id], 'use')
  const commit = (field: typeof wordField) => (text: string) =>
    text.trim() === '' ? words.needed : field.commit(text.trim().toLowerCase())
  return (
    <tr>
      <td>
        <CellValue label={words.wordOf(word)} value={word} isMono onCommit={commit(wordField)} />
      </td>
      <td>
        <CellValue label={words.shortFormOf(word)} value={shortForm} isMono onCommit={commit(shortFormField)} />
      </td>
      <td className="w-36">
        <Select
          label={words.useOf(word)}
          hideLabel
          value={use}
          options={uses}
          onChange={(next) => next !== undefined && useOfIt.commit(next)}
        />
      </td>
      <td className="w-8">
        <IconButton
          label={strings.remove(word)}
          icon={<Trash2 aria-hidden />}
          onClick={() => document.edit((model) => removeRecords(model, { ids: [id] }))}
        />
      </td>
    </tr>
  )
}
