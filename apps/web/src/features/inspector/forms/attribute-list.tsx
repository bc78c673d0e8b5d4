import { addAttribute, parseAttributeText } from '@c360/model'
import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import { Section } from '#document/controls/section.tsx'
import { useDocument } from '#document/document-context.tsx'
import { useAttributes } from '#document/use-model.ts'
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
      actions={<IconButton label={strings.addAttribute} icon={<Plus aria-hidden />} onClick={() => setAdding(true)} />}
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
  const [text, setText] = useState('')
  const add = (): boolean => {
    if (text.trim() === '') return false
    const result = document.edit((model, context) =>
      addAttribute(model, { parent: parentId, ...parseAttributeText(text) }, context),
    )
    if (result.ok) setText('')
    return result.ok
  }
  return (
    <div className="px-3 py-1">
      <input
        ref={focusOnMount}
        type="text"
        aria-label={strings.newAttribute}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        placeholder={strings.newAttributeExample}
        className={`${fieldClass} h-7 font-mono text-sm`}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          add()
          onLeave()
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && !add()) onLeave()
          if (event.key === 'Escape') onLeave()
        }}
      />
      <p id={`${id}-hint`} className="pt-0.5 text-ink-faint text-sm">
        {strings.newAttributeHint}
      </p>
    </div>
  )
}
