import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { propertyText, propertyValue, renameProperty } from '../fields/property-text.ts'
import { strings } from '../fields/strings.ts'
import type { BoundField } from '../fields/use-field.ts'
import { useFieldDraft } from '../fields/use-field-draft.ts'
import type { ControlProps } from './control-props.ts'
import { BareDraftInput } from './draft-input.tsx'
import { FieldNote, FieldRow } from './field-row.tsx'

type Properties = Readonly<Record<string, unknown>>

const focusOnMount = (node: HTMLInputElement | null): void => node?.focus()

/** What an importer could not place, by name; text stands as it is, everything else as JSON. */
export function PropertiesControl({ descriptor, field }: ControlProps<'properties'>) {
  const properties: Properties = typeof field.value === 'object' && field.value !== null ? { ...field.value } : {}
  const [isAdding, setAdding] = useState(false)
  const write = (next: Properties): string | undefined => field.commit(Object.keys(next).length === 0 ? null : next)
  const rename = (from: string, to: string): string | undefined => {
    if (to === from) return undefined
    return to in properties ? strings.refusal.taken(to) : write(renameProperty(properties, from, to))
  }
  const remove = (name: string): string | undefined => {
    const { [name]: _removed, ...others } = properties
    return write(others)
  }
  const add = (text: string): string | undefined => {
    const name = text.trim()
    if (name in properties) return strings.refusal.taken(name)
    const refusal = name === '' ? undefined : write({ ...properties, [name]: '' })
    if (refusal === undefined) setAdding(false)
    return refusal
  }
  return (
    <FieldRow label={descriptor.label} isStacked>
      <ul aria-label={descriptor.label} className="flex flex-col gap-1">
        {Object.entries(properties).map(([name, value]) => (
          <li key={name} className="flex items-start gap-1">
            <PropertyInput
              field={field}
              label={strings.propertyName(name)}
              text={name}
              onCommit={(text) => rename(name, text)}
            />
            <PropertyInput
              field={field}
              label={strings.propertyValue(name)}
              text={propertyText(value)}
              onCommit={(text) => write({ ...properties, [name]: propertyValue(text) })}
            />
            <IconButton label={strings.removeProperty(name)} icon={<X aria-hidden />} onClick={() => remove(name)} />
          </li>
        ))}
        {isAdding ? (
          <li className="flex">
            <PropertyInput
              field={field}
              label={strings.newProperty}
              text=""
              inputRef={focusOnMount}
              onCommit={add}
              onLeave={() => setAdding(false)}
            />
          </li>
        ) : null}
      </ul>
      <Button variant="quiet" className="-ml-2.5" onClick={() => setAdding(true)}>
        {strings.addProperty}
      </Button>
    </FieldRow>
  )
}

interface PropertyInputProps {
  field: BoundField
  label: string
  text: string
  inputRef?: (node: HTMLInputElement | null) => void
  onCommit: (text: string) => string | undefined
  onLeave?: () => void
}

function PropertyInput({ field, label, text, inputRef, onCommit, onLeave }: PropertyInputProps) {
  const id = useId()
  const draft = useFieldDraft(field, { label, text, onCommit })
  return (
    <div className="min-w-0 flex-1">
      <BareDraftInput
        ref={inputRef}
        aria-label={label}
        placeholder={label}
        isMono
        noteId={id}
        draft={draft}
        onLeave={onLeave}
      />
      <FieldNote id={id} draft={draft} />
    </div>
  )
}
