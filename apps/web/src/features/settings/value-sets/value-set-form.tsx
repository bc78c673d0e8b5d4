import { isJsonEqual, type Model, referrersOf, removeRecords, type ValueSet } from '@c360/model'
import { Trash2 } from 'lucide-react'
import { useActionContext } from '#document/actions/use-actions.ts'
import { FieldGroups } from '#document/controls/field-groups.tsx'
import { Section } from '#document/controls/section.tsx'
import { useDocument } from '#document/document-context.tsx'
import { placeOf } from '#document/finding-view/where-of.ts'
import { goTo } from '#document/go-to.ts'
import { useModelValue } from '#document/use-model.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { strings } from '../strings.ts'
import { valueSetFields, valueSetMoreFields } from './value-set-fields.ts'
import { ValueTable } from './value-table.tsx'

const words = strings.valueSets

/** One value set: what it is, its values, and who uses it. */
export function ValueSetForm({ valueSet }: { valueSet: ValueSet }) {
  const document = useDocument()
  const { id, name } = valueSet
  return (
    <div className="max-w-4xl">
      <header className="flex items-center gap-2 border-b py-2 pr-2 pl-3">
        <h3 className="min-w-0 flex-1 truncate font-semibold text-lg">{name || strings.unnamed}</h3>
        <IconButton
          label={strings.remove(name)}
          icon={<Trash2 aria-hidden />}
          onClick={() => document.edit((model) => removeRecords(model, { ids: [id] }))}
        />
      </header>
      <FieldGroups kind="value-set" ids={[id]} groups={valueSetFields} />
      <Section title={words.values}>
        <ValueTable valueSetId={id} />
      </Section>
      <Section title={words.usedBy}>
        <UsedBy valueSetId={id} />
      </Section>
      <FieldGroups kind="value-set" ids={[id]} groups={valueSetMoreFields} />
    </div>
  )
}

function UsedBy({ valueSetId }: { valueSetId: string }) {
  const context = useActionContext()
  const users = useModelValue((model) => usersOf(model, valueSetId), isJsonEqual)
  if (users.length === 0) return <p className="px-3 text-ink-faint">{words.unused}</p>
  const show = (id: string): void => {
    context.session.getState().setDialog(undefined)
    goTo(context, id)
  }
  return (
    <ul className="flex flex-wrap gap-x-3 px-3">
      {users.map(({ id, place }) => (
        <li key={id}>
          <button
            type="button"
            className="rounded-sm font-mono text-accent text-sm hover:underline"
            onClick={() => show(id)}
          >
            {place}
          </button>
        </li>
      ))}
    </ul>
  )
}

function usersOf(model: Model, valueSetId: string) {
  return referrersOf(model, valueSetId)
    .filter(({ field }) => field === 'valueSet')
    .flatMap(({ id }) => {
      const place = id.startsWith('val_') ? undefined : placeOf(model, id)
      return place === undefined ? [] : [{ id, place }]
    })
}
