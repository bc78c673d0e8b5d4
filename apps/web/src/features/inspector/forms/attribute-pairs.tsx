import { childrenOf, isManyToMany, type Model, type Relationship } from '@c360/model'
import { ArrowRight, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Section } from '#document/controls/section.tsx'
import { useField } from '#document/fields/use-field.ts'
import { isSameList, useModelValue } from '#document/use-model.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Select } from '#ui/select.tsx'
import { strings } from '../strings.ts'

interface PairDraft {
  readonly parent?: string | undefined
  readonly child?: string | undefined
}

/** Which attribute of the child holds which attribute of the parent; several pairs for a composite key. */
export function AttributePairs({ relationship }: { relationship: Relationship }) {
  const { id, parentEntity, childEntity, attributePairs: pairs } = relationship
  const field = useField('relationship', [id], 'attributePairs')
  // A pair exists once both its attributes are chosen; until then it waits here.
  const [started, setStarted] = useState<PairDraft>()
  const isMany = isManyToMany(relationship)
  const write = (index: number, pair: PairDraft): void => {
    const { parent, child } = pair
    const isComplete = parent !== undefined && child !== undefined
    if (index === pairs.length) setStarted(isComplete ? undefined : pair)
    if (isComplete) field.commit(pairs.toSpliced(index, 1, { parent, child }))
  }
  const remove = (index: number): void => {
    if (index === pairs.length) setStarted(undefined)
    else field.commit(pairs.toSpliced(index, 1))
  }
  const rows: readonly PairDraft[] = started === undefined ? pairs : [...pairs, started]
  return (
    <Section
      title={strings.pairs}
      count={pairs.length}
      actions={
        isMany ? null : (
          <IconButton label={strings.addPair} icon={<Plus aria-hidden />} onClick={() => setStarted(started ?? {})} />
        )
      }
    >
      {rows.length === 0 ? (
        <p className="px-3 pb-1 text-ink-faint text-sm">{isMany ? strings.noPairsForMany : strings.noPairs}</p>
      ) : null}
      <ul aria-label={strings.pairs} className="flex flex-col gap-1 pr-1 pl-3 empty:hidden">
        {rows.map((pair, index) => (
          <PairRow
            // A pair has no identity of its own but its place and its attributes.
            key={`${index} ${pair.parent} ${pair.child}`}
            pair={pair}
            parentEntity={parentEntity}
            childEntity={childEntity}
            onChange={(next) => write(index, next)}
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
    </Section>
  )
}

interface PairRowProps {
  pair: PairDraft
  parentEntity: string
  childEntity: string
  onChange: (pair: PairDraft) => void
  onRemove: () => void
}

function PairRow({ pair, parentEntity, childEntity, onChange, onRemove }: PairRowProps) {
  const parents = useModelValue((model) => attributesOf(model, parentEntity), isSameList)
  const children = useModelValue((model) => attributesOf(model, childEntity), isSameList)
  const optionsOf = (attributes: typeof parents) =>
    attributes.map((attribute) => ({ value: attribute.id, label: attribute.name || strings.unnamed }))
  return (
    <li className="flex items-center gap-1">
      <Select
        className="flex-1"
        label={strings.pairChild}
        hideLabel
        value={pair.child}
        placeholder={strings.child}
        options={optionsOf(children)}
        onChange={(child) => onChange({ ...pair, child })}
      />
      <ArrowRight className="size-3.5 shrink-0 text-ink-faint" aria-hidden />
      <Select
        className="flex-1"
        label={strings.pairParent}
        hideLabel
        value={pair.parent}
        placeholder={strings.parent}
        options={optionsOf(parents)}
        onChange={(parent) => onChange({ ...pair, parent })}
      />
      <IconButton label={strings.removePair} icon={<X aria-hidden />} onClick={onRemove} />
    </li>
  )
}

const attributesOf = (model: Model, entityId: string) => childrenOf(model, entityId, 'attribute')
