import { RadioGroup } from 'radix-ui'

interface ColourPickerProps<Colour extends string> {
  label: string
  value: Colour
  options: readonly { value: Colour; label: string }[]
  onChange: (value: Colour) => void
}

/** One colour of the palette as a row of discs. */
export function ColourPicker<Colour extends string>({ label, value, options, onChange }: ColourPickerProps<Colour>) {
  const choose = (next: string): void => {
    const option = options.find((candidate) => candidate.value === next)
    if (option) onChange(option.value)
  }
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      onValueChange={choose}
      orientation="horizontal"
      className="flex flex-wrap gap-1"
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          aria-label={option.label}
          title={option.label}
          className="flex size-6 items-center justify-center rounded-full border-2 border-transparent p-0.5 hover:border-line-strong data-[state=checked]:border-ink"
        >
          <span className="size-full rounded-full" style={{ background: `var(--${option.value})` }} />
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
