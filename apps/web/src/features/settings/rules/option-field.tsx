import type { Rule } from '@c360/rules'
import { LinesValue, TextValue } from '#document/controls/value-inputs.tsx'
import { Select } from '#ui/select.tsx'
import { Switch } from '#ui/switch.tsx'
import { strings } from '../strings.ts'
import { type OptionFact, optionText, optionValue } from './option-facts.ts'

const words = strings.rules

interface OptionFieldProps {
  rule: Rule
  fact: OptionFact
  value: unknown
  /** With nothing, the default holds again. */
  onChange: (value: unknown) => void
}

/** One option of a rule, edited by what its kind of value asks for. */
export function OptionField({ rule, fact, value, onChange }: OptionFieldProps) {
  const { name, label, hint, control, choices } = fact
  const commit = (text: string): string | undefined => {
    const next = optionValue(fact, text)
    const schema: { safeParse(value: unknown): { success: boolean } } | undefined = rule.options.shape[name]
    if (schema?.safeParse(next).success !== true) return words.notAnOption
    onChange(next)
    return undefined
  }
  const text = optionText(fact, value)
  switch (control) {
    case 'switch':
      return (
        <div className="px-3">
          <Switch label={label} checked={value === true} onChange={onChange} />
          <p className="text-ink-faint text-sm">{hint}</p>
        </div>
      )
    case 'choice': {
      const options = choices.map((choice) => ({ value: choice, label: choice }))
      return (
        <div className="px-3 py-0.5">
          <Select label={label} value={text} options={options} onChange={onChange} />
          <p className="text-ink-faint text-sm">{hint}</p>
        </div>
      )
    }
    case 'lines':
      return <LinesValue label={label} hint={`${hint} ${words.onePerLine}`} isMono value={text} onCommit={commit} />
    case 'pairs':
      return <LinesValue label={label} hint={`${hint} ${words.pairPerLine}`} isMono value={text} onCommit={commit} />
    default:
      return <TextValue label={label} hint={hint} isMono value={text} onCommit={commit} />
  }
}
