import { editFields, type Key, removeRecords } from '@c360/model'
import { clsx } from 'clsx'
import { KeyRound, Trash2 } from 'lucide-react'
import { useDocument } from '../../../document/document-context.tsx'
import { isSameList, useModelValue } from '../../../document/use-model.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { FieldEditor } from '../controls/field-editor.tsx'
import { keyFields } from '../fields/key-fields.ts'
import { referenceName } from '../fields/reference-candidates.ts'
import { strings } from '../strings.ts'
import { KeyAttributes } from './key-attributes.tsx'

interface KeyCardProps {
  keyRecord: Key
  /** Every key of the entity, of which one is meant to be primary. */
  siblings: readonly Key[]
}

/** One key: which attributes in which order, whether it is the primary one, natural or surrogate. */
export function KeyCard({ keyRecord, siblings }: KeyCardProps) {
  const document = useDocument()
  const { id, primary } = keyRecord
  const names = useModelValue(
    (model) => keyRecord.attributes.map((each) => attributeName(referenceName(model, each))),
    isSameList,
  )
  const title = keyRecord.name || names.join(' + ') || strings.emptyKey
  const setPrimary = (isPrimary: boolean): void => {
    document.edit((model) => {
      const changed = siblings.filter((key) => key.primary !== (isPrimary && key.id === id))
      const commands = changed.map((key) =>
        editFields(model, { id: key.id, fields: { primary: isPrimary && key.id === id } }),
      )
      return { name: 'set-primary-key', operations: commands.flatMap(({ operations }) => operations) }
    })
  }
  return (
    <li aria-label={title} className="rounded-md border py-1">
      <div className="flex items-center gap-1.5 pr-1 pl-3">
        <KeyRound aria-hidden className={clsx('size-3.5 shrink-0', primary ? 'text-accent' : 'text-ink-faint')} />
        <span className="min-w-0 flex-1 truncate font-mono text-sm" title={title}>
          {title}
        </span>
        <IconButton
          label={strings.removeKey(title)}
          icon={<Trash2 aria-hidden />}
          onClick={() => document.edit((model) => removeRecords(model, { ids: [id] }))}
        />
      </div>
      <KeyAttributes keyRecord={keyRecord} />
      <div className="px-3 py-0.5 text-ink-muted text-sm">
        <Switch label={strings.primary} checked={primary} onChange={setPrimary} />
      </div>
      {keyFields.map((descriptor) => (
        <FieldEditor key={descriptor.field} kind="key" ids={[id]} descriptor={descriptor} />
      ))}
    </li>
  )
}

const attributeName = (path: string): string => path.slice(path.indexOf('.') + 1)
