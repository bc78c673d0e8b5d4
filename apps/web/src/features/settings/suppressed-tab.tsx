import { removeRecords, type Suppression } from '@c360/model'
import { Undo2 } from 'lucide-react'
import { useId } from 'react'
import { CellValue } from '#document/controls/value-inputs.tsx'
import { useDocument } from '#document/document-context.tsx'
import { useField } from '#document/fields/use-field.ts'
import { titleOf } from '#document/finding-view/rule-facts.ts'
import { placeOf } from '#document/finding-view/where-of.ts'
import { useModelValue, useRecords } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { fieldClass } from '#ui/text-field.tsx'
import { strings } from './strings.ts'

const words = strings.suppressed

/** Every finding that somebody accepted, why, and until when. */
export function SuppressedTab() {
  const suppressions = useRecords('suppression')
  if (suppressions.length === 0) return <EmptyState title={words.empty}>{words.text}</EmptyState>
  return (
    <div className="min-h-0 flex-1 overflow-y-auto p-4">
      <table aria-label={words.list} className="w-full border-separate border-spacing-x-2 border-spacing-y-1 text-left">
        <thead className="text-ink-muted text-sm">
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.until}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {suppressions.map((suppression) => (
            <SuppressionRow key={suppression.id} suppression={suppression} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SuppressionRow({ suppression }: { suppression: Suppression }) {
  const { id, rule, record, reason, until } = suppression
  const document = useDocument()
  const noteId = useId()
  const where = useModelValue((model) => placeOf(model, record) ?? record)
  const reasonField = useField('suppression', [id], 'reason')
  const untilField = useField('suppression', [id], 'until')
  return (
    <tr className="align-top">
      <td className="max-w-56 py-1">{titleOf(rule)}</td>
      <td className="max-w-56 py-1 font-mono text-sm [overflow-wrap:anywhere]">{where}</td>
      <td className="min-w-56">
        <CellValue label={words.reasonOf(where)} value={reason} onCommit={(text) => reasonField.commit(text.trim())} />
      </td>
      <td className="w-40">
        <input
          id={noteId}
          type="date"
          aria-label={words.untilOf(where)}
          value={until ?? ''}
          className={`${fieldClass} h-7`}
          onChange={({ target }) => untilField.commit(target.value === '' ? null : target.value)}
        />
      </td>
      <td>
        <Button
          variant="quiet"
          icon={<Undo2 aria-hidden />}
          aria-label={words.takeBackOf(titleOf(rule), where)}
          onClick={() => document.edit((model) => removeRecords(model, { ids: [id] }))}
        >
          {words.takeBack}
        </Button>
      </td>
    </tr>
  )
}
