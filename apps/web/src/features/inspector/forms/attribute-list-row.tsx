import { type Attribute, childrenOf, formatLogicalType, parseLogicalType, togglePrimaryKey } from '@c360/model'
import { clsx } from 'clsx'
import { Asterisk, ChevronRight, GripVertical, KeyRound } from 'lucide-react'
import { useId } from 'react'
import { useDocument, useSessionStore } from '../../../document/document-context.tsx'
import { useModelValue } from '../../../document/use-model.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ComboBoxInput } from '../controls/combo-box.tsx'
import { FieldNote } from '../controls/field-row.tsx'
import { suggestTypes } from '../fields/type-suggestions.ts'
import { useField } from '../fields/use-field.ts'
import { useFieldDraft } from '../fields/use-field-draft.ts'
import { strings } from '../strings.ts'
import type { Reorder } from './use-reorder.ts'

const cellClass =
  'w-full min-w-0 rounded-sm border border-transparent bg-transparent px-1 hover:border-line-strong focus-visible:border-accent focus-visible:bg-surface focus-visible:outline-1 focus-visible:outline-offset-0 aria-invalid:border-danger'

interface AttributeListRowProps {
  attribute: Attribute
  reorder: Reorder
}

/** One attribute: its place, key, name, type, whether it is required, and the way to everything else about it. */
export function AttributeListRow({ attribute, reorder }: AttributeListRowProps) {
  const { id } = attribute
  const session = useSessionStore()
  const name = attribute.name || strings.unnamed
  const mark = reorder.mark?.id === id ? reorder.mark : undefined
  return (
    <li
      aria-label={name}
      className={clsx(
        'group/row flex items-start gap-0.5 border-y-2 border-transparent',
        mark && (mark.isBefore ? 'border-t-accent' : 'border-b-accent'),
      )}
      onKeyDown={(event) => reorder.onKeyDown(event, id)}
      onDragOver={(event) => reorder.onDragOver(event, id)}
      onDragLeave={reorder.onDragLeave}
      onDrop={reorder.onDrop}
    >
      <button
        type="button"
        draggable
        aria-label={strings.moveAttribute(name)}
        title={strings.moveAttributeHint}
        className="flex h-7 w-4 shrink-0 cursor-grab items-center justify-center rounded-sm text-ink-faint opacity-0 focus-visible:opacity-100 group-hover/row:opacity-100"
        onDragStart={(event) => reorder.onDragStart(event, id)}
      >
        <GripVertical className="size-3.5" aria-hidden />
      </button>
      <KeyToggle attribute={attribute} name={name} />
      <NameCell attribute={attribute} />
      <TypeCell attribute={attribute} />
      <RequiredToggle attribute={attribute} name={name} />
      <IconButton
        className="w-5"
        label={strings.openAttribute(name)}
        icon={<ChevronRight aria-hidden />}
        onClick={() => session.getState().select([id])}
      />
    </li>
  )
}

function KeyToggle({ attribute, name }: { attribute: Attribute; name: string }) {
  const document = useDocument()
  const isKey = useModelValue((model) =>
    childrenOf(model, attribute.parent, 'key').some((key) => key.primary && key.attributes.includes(attribute.id)),
  )
  return (
    <IconButton
      className="w-5"
      label={strings.primaryKeyOf(name)}
      pressed={isKey}
      icon={
        <KeyRound
          aria-hidden
          className={isKey ? 'text-accent' : 'opacity-0 group-hover/row:opacity-60 group-focus-within/row:opacity-60'}
        />
      }
      onClick={() => document.edit((model, context) => togglePrimaryKey(model, { attribute: attribute.id }, context))}
    />
  )
}

function RequiredToggle({ attribute, name }: { attribute: Attribute; name: string }) {
  const field = useField('attribute', [attribute.id], 'required')
  return (
    <IconButton
      className="w-5"
      label={strings.requiredOf(name)}
      pressed={attribute.required}
      icon={
        <Asterisk
          aria-hidden
          className={
            attribute.required
              ? 'text-danger'
              : 'opacity-0 group-hover/row:opacity-60 group-focus-within/row:opacity-60'
          }
        />
      }
      onClick={() => field.commit(!attribute.required)}
    />
  )
}

function NameCell({ attribute }: { attribute: Attribute }) {
  const id = useId()
  const field = useField('attribute', [attribute.id], 'name')
  const draft = useFieldDraft(field, {
    label: strings.fields.name,
    text: attribute.name,
    onCommit: (text) => field.commit(text),
  })
  return (
    <div className="min-w-0 flex-1">
      <input
        type="text"
        aria-label={strings.nameOf(attribute.name || strings.unnamed)}
        aria-describedby={`${id}-note`}
        aria-invalid={draft.refusal === undefined ? undefined : true}
        autoComplete="off"
        spellCheck={false}
        placeholder={strings.unnamed}
        className={clsx(cellClass, 'h-7 font-mono text-sm')}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
        onKeyDown={draft.onKeyDown}
      />
      <FieldNote id={`${id}-note`} draft={draft} />
    </div>
  )
}

function TypeCell({ attribute }: { attribute: Attribute }) {
  const id = useId()
  const field = useField('attribute', [attribute.id], 'type')
  const write = (text: string): string | undefined => {
    const type = parseLogicalType(text)
    return type === undefined ? strings.refusal.noType(text) : field.commit(type)
  }
  const draft = useFieldDraft(field, {
    label: strings.fields.type,
    text: formatLogicalType(attribute.type),
    onCommit: write,
  })
  return (
    <div className="w-26 shrink-0 text-ink-muted">
      <ComboBoxInput
        id={id}
        label={strings.typeOf(attribute.name || strings.unnamed)}
        isMono
        className={cellClass}
        draft={draft}
        suggest={suggestTypes}
        onPick={write}
      />
      <FieldNote id={`${id}-note`} draft={draft} />
    </div>
  )
}
