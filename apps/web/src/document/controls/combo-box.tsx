import { clsx } from 'clsx'
import { Popover } from 'radix-ui'
import { type ReactNode, useId } from 'react'
import { menuContentClass, menuItemClass } from '#ui/menu-styles.ts'
import { fieldClass } from '#ui/text-field.tsx'
import type { FieldDraft } from '../fields/use-field-draft.ts'
import { FieldNote, FieldRow } from './field-row.tsx'
import { type Suggestion, useSuggestions } from './use-suggestions.ts'

interface ComboBoxInputProps {
  id: string
  /** The accessible name, where no label element points here. */
  label: string
  isMono?: boolean | undefined
  placeholder?: string | undefined
  className?: string | undefined
  draft: FieldDraft
  /** What the text may mean, best first; asked only while the list is open. */
  suggest: (text: string) => readonly Suggestion[]
  onPick: (key: string) => void
  /** The text must be one of the list: Enter takes the only entry that matches it. */
  takesOnlyMatch?: boolean | undefined
}

/**
 * A text with a list of what it may become: typing filters, arrows choose, Enter takes.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function ComboBoxInput(props: ComboBoxInputProps) {
  const { id, label, isMono, placeholder, className, draft, suggest, onPick, takesOnlyMatch } = props
  const list = useSuggestions(draft, suggest, onPick, takesOnlyMatch)
  const optionId = (index: number): string => `${id}-option-${index}`
  return (
    <Popover.Root open={list.isOpen} onOpenChange={(isOpen) => isOpen || list.close()}>
      <Popover.Anchor asChild>
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={list.isOpen}
          aria-controls={list.isOpen ? `${id}-list` : undefined}
          aria-activedescendant={list.isOpen && list.active >= 0 ? optionId(list.active) : undefined}
          aria-invalid={draft.refusal === undefined ? undefined : true}
          aria-describedby={`${id}-note`}
          className={clsx(className ?? fieldClass, 'h-7', isMono && 'font-mono text-sm')}
          value={draft.text}
          placeholder={placeholder}
          onChange={(event) => list.type(event.target.value)}
          onFocus={draft.onFocus}
          onClick={list.open}
          onBlur={() => {
            list.close()
            draft.onBlur()
          }}
          onKeyDown={list.onKeyDown}
        />
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          role="presentation"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className={clsx(menuContentClass, 'max-h-64 min-w-(--radix-popper-anchor-width)')}
        >
          <div id={`${id}-list`} role="listbox" aria-label={label}>
            {list.suggestions.map((suggestion, index) => (
              <SuggestionRow
                key={suggestion.key}
                id={optionId(index)}
                suggestion={suggestion}
                isActive={index === list.active}
                isMono={isMono}
                onPick={() => list.pick(index)}
              />
            ))}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

const scrollIntoView = (node: HTMLElement | null): void => node?.scrollIntoView({ block: 'nearest' })

interface SuggestionRowProps {
  id: string
  suggestion: Suggestion
  isActive: boolean
  isMono: boolean | undefined
  onPick: () => void
}

function SuggestionRow({ id, suggestion, isActive, isMono, onPick }: SuggestionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text's, which keeps the focus and points here
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-highlighted={isActive ? '' : undefined}
      ref={isActive ? scrollIntoView : null}
      className={clsx(menuItemClass, 'justify-between gap-4 hover:bg-surface-hover', isMono && 'font-mono text-sm')}
      // The press must not take the focus from the text, or its blur would commit the half-typed text first.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span className="truncate">{suggestion.label}</span>
      {suggestion.detail ? <span className="font-sans text-ink-faint text-sm">{suggestion.detail}</span> : null}
    </div>
  )
}

interface ComboBoxProps extends Omit<ComboBoxInputProps, 'id' | 'className'> {
  hint?: string | undefined
  /** Beside the input, such as a button that jumps to what is chosen. */
  aside?: ReactNode
}

/** A combo box with its label and notes. */
export function ComboBox({ hint, aside, ...rest }: ComboBoxProps) {
  const id = useId()
  return (
    <FieldRow label={rest.label} htmlFor={id}>
      <div className="flex items-center gap-1">
        <ComboBoxInput id={id} {...rest} />
        {aside}
      </div>
      <FieldNote id={`${id}-note`} draft={rest.draft} hint={hint} />
    </FieldRow>
  )
}
