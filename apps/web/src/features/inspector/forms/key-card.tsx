import { editFields, type Key, removeRecords } from '@c360/model'
import { clsx } from 'clsx'
import { KeyRound, Trash2 } from 'lucide-react'
import { FieldEditor } from '#document/controls/field-editor.tsx'
import { useDocument } from '#document/document-context.tsx'
import { Editable, EditOnly } from '#document/editable.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { Switch } from '#ui/switch.tsx'
import { keyFields } from '../fields/key-fields.ts'
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
  const title = primary ? strings.primaryKey : strings.alternateKey
  const setPrimary = (isPrimary: boolean): void => {
    document.edit((model) => {
      const changes = siblings.flatMap(
        (key) => editFields(model, { id: key.id, fields: { primary: isPrimary && key.id === id } }).operations,
      )
      return { name: 'set-primary-key', operations: changes }
    })
  }
  return (
    <li aria-label={title} className="rounded-md border pb-1.5">
      <div className="flex items-center gap-1.5 pr-1 pl-3">
        <KeyRound aria-hidden className={clsx('size-3.5 shrink-0', primary ? 'text-(--amber)' : 'text-ink-faint')} />
        <span className="min-w-0 flex-1 truncate font-medium text-sm">{title}</span>
        <EditOnly>
          <IconButton
            label={strings.removeKey(title)}
            icon={<Trash2 aria-hidden />}
            onClick={() => document.edit((model) => removeRecords(model, { ids: [id] }))}
          />
        </EditOnly>
      </div>
      <Editable>
        <KeyAttributes keyRecord={keyRecord} />
        <div className="px-3 py-0.5 text-ink-muted text-sm">
          <Switch label={strings.primary} checked={primary} onChange={setPrimary} />
        </div>
      </Editable>
      {keyFields.map((descriptor) => (
        <FieldEditor key={descriptor.field} kind="key" ids={[id]} descriptor={descriptor} />
      ))}
    </li>
  )
}
