import type { Maximum, Minimum } from '@c360/model'
import { type KeyboardEvent, useId } from 'react'
import { strings } from '../strings.ts'
import { CardinalityMark, cardinalities } from './cardinality-button.tsx'

interface EndChoiceProps {
  label: string
  min: Minimum
  max: Maximum
  onChoose: (min: Minimum, max: Maximum) => void
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * How many of one end there may be: the four marks as they are drawn.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/radio/
 */
export function EndChoice({ label, min, max, onChoose }: EndChoiceProps) {
  const labelId = useId()
  const chosen = cardinalities.findIndex((choice) => choice.min === min && choice.max === max)
  const choose = (index: number): void => {
    const choice = cardinalities[index]
    if (choice && index !== chosen) onChoose(choice.min, choice.max)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const index = (chosen + step + cardinalities.length) % cardinalities.length
    event.currentTarget.querySelectorAll('button')[index]?.focus()
    choose(index)
  }
  return (
    <div role="radiogroup" aria-labelledby={labelId} className="canvas-relationship-end" onKeyDown={onKeyDown}>
      <span id={labelId}>{label}</span>
      <div className="canvas-relationship-marks">
        {cardinalities.map((choice, index) => {
          const name = strings.relationship.cardinality(choice.min, choice.max)
          return (
            // biome-ignore lint/a11y/useSemanticElements: the choice is drawn, and an input cannot hold a drawing.
            <button
              key={name}
              type="button"
              role="radio"
              tabIndex={index === chosen ? 0 : -1}
              aria-checked={index === chosen}
              aria-label={name}
              title={name}
              onClick={() => choose(index)}
            >
              <CardinalityMark {...choice} />
            </button>
          )
        })}
      </div>
    </div>
  )
}
