import { exporters } from '@c360/formats'
import { clsx } from 'clsx'
import { RadioGroup } from 'radix-ui'
import { strings } from './strings.ts'

/** The formats there are, one chosen. */
export function FormatList({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  return (
    <RadioGroup.Root
      aria-label={strings.formats}
      value={value}
      onValueChange={onChange}
      className="flex flex-col gap-px p-2"
    >
      {exporters.map(({ id, label, summary }) => (
        <RadioGroup.Item
          key={id}
          value={id}
          aria-label={label}
          aria-describedby={`export-${id}`}
          className={clsx(
            'rounded-md px-2 py-1.5 text-left hover:bg-surface-hover',
            id === value && 'bg-surface-active',
          )}
        >
          <span className={clsx('block', id === value && 'font-medium')}>{label}</span>
          <span id={`export-${id}`} className="block text-pretty text-ink-faint text-sm">
            {summary}
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
