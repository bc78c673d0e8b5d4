import { type Attribute, getRecord, primaryKeyOf, togglePrimaryKey } from '@c360/model'
import { clsx } from 'clsx'
import { KeyRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useField } from '#document/fields/use-field.ts'
import { useModelValue } from '#document/use-model.ts'
import { Tooltip } from '#ui/tooltip.tsx'
import { strings } from '../strings.ts'

interface AttributeToggleProps {
  attribute: Attribute
  name: string
}

/** Whether the attribute is part of its entity's primary key; a property of an object cannot be. */
export function KeyToggle({ attribute, name }: AttributeToggleProps) {
  const document = useDocument()
  const isOwn = useModelValue((model) => getRecord(model, attribute.parent)?.kind === 'entity')
  const isOn = useModelValue(
    (model) => primaryKeyOf(model, attribute.parent)?.attributes.includes(attribute.id) ?? false,
  )
  if (!isOwn) return null
  return (
    <MarkToggle
      label={strings.primaryKeyOf(name)}
      isOn={isOn}
      mark={<KeyRound aria-hidden className={clsx('size-3.5', isOn && 'text-(--amber)')} />}
      onToggle={() => document.edit((model, context) => togglePrimaryKey(model, { attribute: attribute.id }, context))}
    />
  )
}

/** Whether the attribute always has a value; marked as in `email string!`. */
export function RequiredToggle({ attribute, name }: AttributeToggleProps) {
  const field = useField('attribute', [attribute.id], 'required')
  const isOn = attribute.required
  return (
    <MarkToggle
      label={strings.requiredOf(name)}
      isOn={isOn}
      mark={
        <span aria-hidden className={clsx('font-bold font-mono text-base', isOn && 'text-accent')}>
          !
        </span>
      }
      onToggle={() => field.commit(!isOn)}
    />
  )
}

interface MarkToggleProps {
  label: string
  isOn: boolean
  mark: ReactNode
  onToggle: () => void
}

/** A mark that is there or not; what is not shows faintly while its row is looked at. */
function MarkToggle({ label, isOn, mark, onToggle }: MarkToggleProps) {
  return (
    <Tooltip label={label}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={isOn}
        onClick={onToggle}
        className={clsx(
          'flex h-7 w-5 shrink-0 items-center justify-center rounded-sm text-ink-faint hover:bg-surface-hover',
          isOn || 'opacity-0 focus-visible:opacity-100 group-focus-within/row:opacity-60 group-hover/row:opacity-60',
        )}
      >
        {mark}
      </button>
    </Tooltip>
  )
}
