import { clsx } from 'clsx'
import { RadioGroup } from 'radix-ui'
import { useId } from 'react'

interface ChoiceListProps {
  /** The accessible name. */
  label: string
  choices: readonly { readonly id: string; readonly label: string; readonly summary: string }[]
  value: string
  onChange: (id: string) => void
}

/** Things to choose one of, each with a sentence about it. */
export function ChoiceList({ label, choices, value, onChange }: ChoiceListProps) {
  const ownId = useId()
  return (
    <RadioGroup.Root aria-label={label} value={value} onValueChange={onChange} className="flex flex-col gap-px p-2">
      {choices.map((choice) => (
        <RadioGroup.Item
          key={choice.id}
          value={choice.id}
          aria-label={choice.label}
          aria-describedby={`${ownId}-${choice.id}`}
          className={clsx(
            'rounded-md px-2 py-1.5 text-left hover:bg-surface-hover',
            choice.id === value && 'bg-surface-active',
          )}
        >
          <span className={clsx('block', choice.id === value && 'font-medium')}>{choice.label}</span>
          <span id={`${ownId}-${choice.id}`} className="block text-pretty text-ink-muted text-sm">
            {choice.summary}
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
