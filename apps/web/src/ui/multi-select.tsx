import { clsx } from 'clsx'
import { Check, ChevronDown } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useId } from 'react'
import { menuContentClass, menuItemClass } from './menu-styles.ts'
import { fieldClass } from './text-field.tsx'

interface MultiSelectProps<Value extends string> {
  label: string
  values: readonly Value[]
  options: readonly { value: Value; label: string }[]
  /** Shown where nothing is chosen. */
  emptyLabel: string
  className?: string | undefined
  onChange: (values: readonly Value[]) => void
}

/** Any number of a closed list; the list stays open while it is chosen from. */
export function MultiSelect<Value extends string>(props: MultiSelectProps<Value>) {
  const { label, values, options, emptyLabel, className, onChange } = props
  const id = useId()
  const chosen = options.filter(({ value }) => values.includes(value))
  const text = chosen.map((option) => option.label).join(', ') || emptyLabel
  const toggle = (value: Value, isOn: boolean): void =>
    onChange(options.map((option) => option.value).filter((each) => (each === value ? isOn : values.includes(each))))
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        aria-label={`${label}: ${text}`}
        id={id}
        className={clsx(fieldClass, 'flex h-7 items-center gap-1.5 text-left', className)}
      >
        <span className={clsx('min-w-0 flex-1 truncate', chosen.length === 0 && 'text-ink-faint')}>{text}</span>
        <ChevronDown className="size-3.5 shrink-0 text-ink-faint" aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content aria-label={label} sideOffset={4} collisionPadding={8} className={menuContentClass}>
          {options.map((option) => (
            <DropdownMenu.CheckboxItem
              key={option.value}
              checked={values.includes(option.value)}
              className={menuItemClass}
              onSelect={(event) => event.preventDefault()}
              onCheckedChange={(isOn) => toggle(option.value, isOn)}
            >
              <span className="truncate">{option.label}</span>
              <DropdownMenu.ItemIndicator className="ml-auto">
                <Check className="size-4 text-accent" aria-hidden />
              </DropdownMenu.ItemIndicator>
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
