import { DialectId, removeRecords, type Target } from '@c360/model'
import { dialectOf } from '@c360/sql'
import { Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { FieldGroups } from '#document/controls/field-groups.tsx'
import { Section } from '#document/controls/section.tsx'
import { useDocument } from '#document/document-context.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { strings } from '../strings.ts'
import { EnvironmentsTable } from './environments-table.tsx'
import { targetFields, targetMoreFields } from './target-fields.ts'
import { ConstraintNameFields, type NamesDraft, PrefixFields } from './target-names.tsx'
import { TargetPreview } from './target-preview.tsx'

const words = strings.targets
const allDialects = DialectId.options.map(dialectOf)

/** Everything about one target, beside the names it gives. */
export function TargetForm({ target }: { target: Target }) {
  const document = useDocument()
  const [draft, setDraft] = useState<NamesDraft>()
  const dialect = dialectOf(target.dialect)
  const groups = useMemo(() => targetFields(allDialects, dialect), [dialect])
  return (
    <div className="grid min-h-full grid-cols-[minmax(0,1fr)_minmax(200px,280px)]">
      <div className="border-r">
        <header className="flex items-center gap-2 border-b py-2 pr-2 pl-3">
          <h3 className="min-w-0 flex-1 truncate font-semibold text-lg">{target.name || strings.unnamed}</h3>
          <IconButton
            label={strings.remove(target.name)}
            icon={<Trash2 aria-hidden />}
            onClick={() => document.edit((model) => removeRecords(model, { ids: [target.id] }))}
          />
        </header>
        <FieldGroups kind="target" ids={[target.id]} groups={groups} />
        <Section title={words.environments} count={target.environments?.length}>
          <EnvironmentsTable target={target} dialect={dialect} />
        </Section>
        <Section title={words.prefixes}>
          <PrefixFields target={target} onDraft={setDraft} />
        </Section>
        <Section title={words.constraintNames}>
          <ConstraintNameFields target={target} onDraft={setDraft} />
        </Section>
        <FieldGroups kind="target" ids={[target.id]} groups={targetMoreFields} />
      </div>
      <TargetPreview target={{ ...target, ...draft }} />
    </div>
  )
}
