import { type FieldValues, type SetPhysicalOptionInput, setPhysicalOption } from '@c360/model'
import { clsx } from 'clsx'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { TextValue } from '#document/controls/value-inputs.tsx'
import { useDocument } from '#document/document-context.tsx'
import { refusalOf } from '#document/refusal.ts'
import { Switch } from '#ui/switch.tsx'
import { optionSwitches, type TextOption } from './option-fields.ts'
import { physicalStrings as strings } from './strings.ts'

/** What one target makes of a record, and how the model says it differs there. */
export interface PhysicalFacts {
  readonly targetId: string
  readonly targetName: string
  readonly dialectLabel: string
  /** Nothing can be said about a target that is no record of the model. */
  readonly isEditable: boolean
  readonly name: string
  readonly type?: string
  readonly note: string | undefined
  readonly option: Readonly<Record<string, unknown>>
}

interface PhysicalRowProps {
  facts: PhysicalFacts
  kind: 'table-option' | 'column-option'
  owner: { readonly entity: string } | { readonly attribute: string }
  texts: readonly TextOption[]
}

/** The name, and of an attribute the type, that a target gives; unfolds to where it is to differ. */
export function PhysicalRow({ facts, kind, owner, texts }: PhysicalRowProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { targetName, dialectLabel, name, type, note, isEditable } = facts
  const line = (
    <>
      <span className="min-w-0 flex-1 truncate text-ink-muted" title={strings.inTarget(targetName, dialectLabel)}>
        {targetName}
      </span>
      <span className={clsx('min-w-0 truncate font-mono', note !== undefined && 'text-ink-faint line-through')}>
        {name}
      </span>
      {type === undefined ? null : <span className="min-w-0 truncate font-mono text-ink-faint">{type}</span>}
      {note === undefined ? null : <span className="shrink-0 text-ink-faint">{note}</span>}
    </>
  )
  if (!isEditable) return <li className="flex h-7 items-center gap-2 px-3 text-sm">{line}</li>
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        className="flex h-7 w-full items-center gap-2 pr-3 pl-2 text-left text-sm hover:bg-surface-hover"
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight
          aria-hidden
          className={clsx('-mr-1 size-3 shrink-0 text-ink-faint transition-transform', isOpen && 'rotate-90')}
        />
        {line}
      </button>
      <section id={id} aria-label={strings.differences(targetName)} hidden={!isOpen} className="pb-1">
        {isOpen ? <Differences facts={facts} kind={kind} owner={owner} texts={texts} /> : null}
      </section>
    </li>
  )
}

function Differences({ facts, kind, owner, texts }: PhysicalRowProps): ReactNode {
  const document = useDocument()
  const write = (fields: FieldValues): string | undefined => {
    const input: SetPhysicalOptionInput = { target: facts.targetId, fields, ...owner }
    const done = document.edit((model, context) => setPhysicalOption(model, input, context))
    return done.ok ? undefined : done.error.message
  }
  return (
    <>
      {texts.map(({ field, label, hint }) => (
        <TextValue
          key={field}
          label={label}
          hint={hint}
          isMono
          value={String(facts.option[field] ?? '')}
          onCommit={(text) => {
            const value = text.trim() === '' ? null : text.trim()
            return refusalOf(kind, field, value) ?? write({ [field]: value })
          }}
        />
      ))}
      <div className="px-3 text-ink-muted text-sm">
        {optionSwitches.map(({ field, label }) => (
          <Switch
            key={field}
            label={label}
            checked={facts.option[field] === true}
            onChange={(isOn) => write({ [field]: isOn ? true : null })}
          />
        ))}
        <p className="text-ink-faint">{strings.nameFixedHint}</p>
      </div>
    </>
  )
}
