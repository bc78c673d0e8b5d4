import { ArrowUpRight } from 'lucide-react'
import { useJump } from '#document/use-jump.ts'
import { useEntity } from '#document/use-model.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Select } from '#ui/select.tsx'
import { strings } from '../strings.ts'
import { type Cardinality, type CardinalityName, cardinalities, toCardinalityName } from './cardinality-words.ts'
import { EndMark } from './end-mark.tsx'

interface RelationshipEndProps {
  label: string
  entityId: string
  /** What the choice answers, for assistive technology. */
  question: string
  cardinality: Cardinality
  /** The whole in words, as the choice stands. */
  sentence: string
  onChange: (cardinality: Cardinality) => void
}

const names: readonly CardinalityName[] = ['1..1', '0..1', '1..many', '0..many']
const options = names.map((value) => ({
  value,
  label: strings.relationship.cardinality[value],
  icon: <EndMark {...cardinalities[value]} />,
}))

/** One end of a relationship: its entity, and how many of it the other end has. */
export function RelationshipEnd(props: RelationshipEndProps) {
  const { label, entityId, question, cardinality, sentence, onChange } = props
  const name = useEntity(entityId)?.name || strings.unnamed
  const jump = useJump()
  return (
    <fieldset aria-label={`${label}: ${name}`} className="min-w-0 px-3 py-1">
      <div className="flex items-center gap-2">
        <span className="w-[104px] shrink-0 text-ink-muted text-sm">{label}</span>
        <span className="min-w-0 flex-1 truncate font-medium font-mono text-sm">{name}</span>
        <IconButton label={strings.goTo(name)} icon={<ArrowUpRight aria-hidden />} onClick={() => jump(entityId)} />
      </div>
      <Select
        className="mt-0.5 ml-28"
        label={question}
        hideLabel
        value={toCardinalityName(cardinality)}
        options={options}
        onChange={(next) => next !== undefined && onChange(cardinalities[next])}
      />
      <p className="mt-1 ml-28 text-ink-faint text-sm">{sentence}</p>
    </fieldset>
  )
}
