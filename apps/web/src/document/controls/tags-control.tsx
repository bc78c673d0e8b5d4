import { X } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { strings } from '../fields/strings.ts'
import { useFieldDraft } from '../fields/use-field-draft.ts'
import type { ControlProps } from './control-props.ts'
import { FieldNote, FieldRow } from './field-row.tsx'

const isText = (value: unknown): value is string => typeof value === 'string'

/** Free tags: what is typed becomes one with Enter, a comma or on leaving. */
export function TagsControl({ descriptor, field }: ControlProps<'tags'>) {
  const { label, hint } = descriptor
  const id = useId()
  const tags = Array.isArray(field.value) ? field.value.filter(isText) : []
  const write = (next: readonly string[]): string | undefined => field.commit(next.length === 0 ? null : next)
  const draft = useFieldDraft(field, {
    label,
    text: '',
    onCommit: (text) => {
      const typed = text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
      return write([...new Set([...tags, ...typed])])
    },
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === ',' && draft.text.trim() !== '') {
      event.preventDefault()
      draft.commit()
    } else if (event.key === 'Backspace' && draft.text === '' && tags.length > 0) write(tags.slice(0, -1))
    else draft.onKeyDown(event)
  }
  return (
    <FieldRow label={label} htmlFor={id} isStacked>
      <div className="flex min-h-7 flex-wrap items-center gap-1 rounded-md border border-line-strong px-1 py-0.5 focus-within:border-accent focus-within:outline-1 focus-within:outline-accent hover:border-line-field">
        {tags.map((tag) => (
          <span key={tag} className="inline-flex max-w-full items-center rounded-sm bg-surface-active pl-1.5 text-sm">
            <span className="truncate">{tag}</span>
            <button
              type="button"
              aria-label={strings.removeTag(tag)}
              className="rounded-sm p-0.5 text-ink-faint hover:text-ink"
              onClick={() => write(tags.filter((other) => other !== tag))}
            >
              <X className="size-3" aria-hidden />
            </button>
          </span>
        ))}
        <input
          id={id}
          type="text"
          autoComplete="off"
          className="h-5 min-w-16 flex-1 bg-transparent px-1 outline-none"
          value={draft.text}
          placeholder={field.isMixed ? strings.mixed : undefined}
          aria-describedby={`${id}-note`}
          onChange={(event) => draft.change(event.target.value)}
          onFocus={draft.onFocus}
          onBlur={draft.onBlur}
          onKeyDown={onKeyDown}
        />
      </div>
      <FieldNote id={`${id}-note`} draft={draft} hint={hint} />
    </FieldRow>
  )
}
