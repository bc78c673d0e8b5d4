import { addKey } from '@c360/model'
import { Plus } from 'lucide-react'
import { Section } from '#document/controls/section.tsx'
import { useDocument } from '#document/document-context.tsx'
import { EditOnly } from '#document/editable.tsx'
import { useKeys } from '#document/use-model.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { strings } from '../strings.ts'
import { KeyCard } from './key-card.tsx'

/** The keys of an entity, the primary one first. */
export function KeyList({ entityId }: { entityId: string }) {
  const document = useDocument()
  const keys = useKeys(entityId)
  const ordered = [...keys].sort((a, b) => Number(b.primary) - Number(a.primary))
  const add = (): void => {
    document.edit((model, context) => addKey(model, { entity: entityId, attributes: [] }, context))
  }
  return (
    <Section
      title={strings.keys}
      count={keys.length}
      actions={
        <EditOnly>
          <IconButton label={strings.addKey} icon={<Plus aria-hidden />} onClick={add} />
        </EditOnly>
      }
    >
      <ul aria-label={strings.keys} className="flex flex-col gap-2 px-3 empty:hidden">
        {ordered.map((key) => (
          <KeyCard key={key.id} keyRecord={key} siblings={keys} />
        ))}
      </ul>
      {keys.length === 0 ? <p className="px-3 pb-1 text-ink-faint text-sm">{strings.noKeys}</p> : null}
    </Section>
  )
}
