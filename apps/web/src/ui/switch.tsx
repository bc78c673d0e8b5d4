import { Switch as Radix } from 'radix-ui'
import { useId } from 'react'

interface SwitchProps {
  label: string
  checked: boolean
  disabled?: boolean | undefined
  onChange: (checked: boolean) => void
}

export function Switch({ label, checked, disabled, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className="flex h-7 items-center justify-between gap-2">
      <label htmlFor={id} className="truncate">
        {label}
      </label>
      <Radix.Root
        id={id}
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={onChange}
        className="h-4 w-7 shrink-0 rounded-full bg-line-field p-0.5 transition-colors disabled:opacity-45 data-[state=checked]:bg-accent"
      >
        <Radix.Thumb className="block size-3 rounded-full bg-surface transition-transform data-[state=checked]:translate-x-3" />
      </Radix.Root>
    </div>
  )
}
