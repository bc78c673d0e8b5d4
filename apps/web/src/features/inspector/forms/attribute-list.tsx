import { Plus } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { addTypedAttribute } from '#document/add-typed-attribute.ts'
import { FieldNote } from '#document/controls/field-row.tsx'
import { Section } from '#document/controls/section.tsx'
import { useDocument } from '#document/document-context.tsx'
import { EditOnly } from '#document/editable.tsx'
import { useAttributes } from '#document/use-model.ts'
import { useTextDraft } from '#document/use-text-draft.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { fieldClass } from '#ui/text-field.tsx'
import { strings } from '../strings.ts'
import { AttributeListRow } from './attribute-list-row.tsx'
import { useReorder } from './use-reorder.ts'

interface AttributeListProps {
  /** An entity, or an attribute of type object. */
  parentId: string
  title: string
}

/** The attributes of an entity, or the properties of an object, in order: renamed, typed, required, keyed, moved, added. */
export function AttributeList({ parentId, title }: AttributeListProps) {
  const attributes = useAttributes(parentId)
  const [isAdding, setAdding] = useState(false)
  const reorder = useReorder(attributes)
  return (
    <Section
      title={title}
      count={attributes.length}
      actions={
        <EditOnly>
          <IconButton label={strings.addAttribute} icon={<Plus aria-hidden />} onClick={() => setAdding(true)} />
        </EditOnly>
      }
    >
      <ul aria-label={title} className="px-1">
        {attributes.map((attribute) => (
          <AttributeListRow key={attribute.id} attribute={attribute} reorder={reorder} />
        ))}
      </ul>
      {attributes.length === 0 && !isAdding ? (
        <p className="px-3 pb-1 text-ink-faint text-sm">{strings.noAttributes}</p>
      ) : null}
      {isAdding ? <NewAttribute parentId={parentId} onLeave={() => setAdding(false)} /> : null}
    </Section>
  )
}

const focusOnMount = (node: HTMLInputElement | null): void => node?.focus()

/** Takes one attribute a line, `email string!`; Enter adds it and waits for the next, Escape or leaving empty ends. */
function NewAttribute({ parentId, onLeave }: { parentId: string; onLeave: () => void }) {
  const document = useDocument()
  const id = useId()
  const draft = useTextDraft({
    value: '',
    onCommit: (text) => {
      if (text.trim() === '') return undefined
      const added = addTypedAttribute(document, text, { parent: parentId })
      return added.ok ? undefined : added.error
    },
    onOverwrite: () => {},
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && draft.text.trim() === '')
    draft.onKeyDown(event)
    if (isEnd) onLeave()
  }
  return (
    <div className="group/field px-3 py-1">
      <input
        ref={focusOnMount}
        type="text"
        aria-label={strings.newAttribute}
        aria-invalid={draft.refusal !== undefined || undefined}
        aria-describedby={`${id}-note`}
        autoComplete="off"
        spellCheck={false}
        placeholder={strings.newAttributeExample}
        className={`${fieldClass} h-7 font-mono text-sm`}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={() => draft.commit() === true && onLeave()}
        onKeyDown={onKeyDown}
      />
      <FieldNote id={`${id}-note`} draft={draft} hint={strings.newAttributeHint} />
    </div>
  )
}
