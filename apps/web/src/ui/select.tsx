import { clsx } from 'clsx'
import { getNonce } from 'get-nonce'
import { Check, ChevronDown } from 'lucide-react'
import { Select as Radix } from 'radix-ui'
import { type ReactNode, useId } from 'react'
import { menuContentClass, menuItemClass } from './menu-styles.ts'
import { fieldClass } from './text-field.tsx'

export interface SelectOption<Value extends string> {
  value: Value
  label: string
  icon?: ReactNode
}

interface SelectProps<Value extends string> {
  label: string
  hideLabel?: boolean | undefined
  value: Value | undefined
  options: readonly SelectOption<Value>[]
  /** Shown where nothing is chosen. */
  placeholder?: string | undefined
  /** Where given, the list starts with an entry of this text that chooses nothing. */
  noneLabel?: string | undefined
  disabled?: boolean | undefined
  className?: string | undefined
  onChange: (value: Value | undefined) => void
}

// Radix keeps the empty string for "nothing chosen", so the entry that chooses nothing needs a value of its own.
const none = '\u0000none'

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hideLabel, value, options, placeholder, noneLabel, disabled, className, onChange } = props
  const labelId = useId()
  const choose = (next: string): void => onChange(options.find((option) => option.value === next)?.value)
  return (
    <div className={clsx('flex min-w-0 flex-col gap-1', className)}>
      <span id={labelId} className={hideLabel ? 'sr-only' : 'font-medium text-ink-muted text-sm'}>
        {label}
      </span>
      <Radix.Root
        value={value ?? (noneLabel === undefined ? '' : none)}
        onValueChange={choose}
        disabled={disabled ?? false}
      >
        <Radix.Trigger
          aria-labelledby={labelId}
          className={clsx(fieldClass, 'flex h-7 items-center gap-1.5 text-left data-[placeholder]:text-ink-faint')}
        >
          <span className="flex min-w-0 flex-1 items-center gap-1.5 truncate">
            <Radix.Value placeholder={placeholder} />
          </span>
          <Radix.Icon asChild>
            <ChevronDown className="size-3.5 shrink-0 text-ink-faint" aria-hidden />
          </Radix.Icon>
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content position="popper" sideOffset={4} collisionPadding={8} className={menuContentClass}>
            <Radix.Viewport {...nonceProps()}>
              {noneLabel === undefined ? null : <SelectItem value={none} label={noneLabel} />}
              {options.map((option) => (
                <SelectItem key={option.value} {...option} />
              ))}
            </Radix.Viewport>
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </div>
  )
}

// The viewport hides its scroll bar by a style element of its own, which the content security policy asks a nonce of.
function nonceProps(): { nonce?: string } {
  const nonce = getNonce()
  return nonce === undefined ? {} : { nonce }
}

function SelectItem({ value, label, icon }: SelectOption<string>) {
  return (
    <Radix.Item value={value} className={menuItemClass}>
      {icon}
      <Radix.ItemText>{label}</Radix.ItemText>
      <Radix.ItemIndicator className="ml-auto">
        <Check className="size-4 text-accent" aria-hidden />
      </Radix.ItemIndicator>
    </Radix.Item>
  )
}
