import { Archetype, ConstraintNames, type Target } from '@c360/model'
import { archetypeLooks } from '#document/archetype-looks.ts'
import { TextValue } from '#document/controls/value-inputs.tsx'
import { useField } from '#document/fields/use-field.ts'
import { strings } from '../strings.ts'

const words = strings.targets

/** Changes to names while they are typed, for the preview. */
export type NamesDraft = Partial<Pick<Target, 'prefixes' | 'constraintNames'>>

interface NamesProps {
  target: Target
  onDraft: (draft: NamesDraft | undefined) => void
}

/** What goes before the name of every table of an archetype. */
export function PrefixFields({ target, onDraft }: NamesProps) {
  const field = useField('target', [target.id], 'prefixes')
  const prefixes = target.prefixes ?? {}
  return (
    <div className="grid grid-cols-2 max-[1100px]:grid-cols-1">
      {Archetype.options.map((archetype) => (
        <TextValue
          key={archetype}
          label={archetypeLooks[archetype].label}
          isMono
          value={prefixes[archetype] ?? ''}
          onDraft={(text) =>
            onDraft(text === undefined ? undefined : { prefixes: withText(prefixes, archetype, text) })
          }
          onCommit={(text) => field.commit(orNull(withText(prefixes, archetype, text)))}
        />
      ))}
    </div>
  )
}

const constraintKinds = ConstraintNames.keyof().options

/** How generated constraints are named. */
export function ConstraintNameFields({ target, onDraft }: NamesProps) {
  const field = useField('target', [target.id], 'constraintNames')
  const names = target.constraintNames ?? {}
  return (
    <>
      {constraintKinds.map((kind) => (
        <TextValue
          key={kind}
          label={words.constraints[kind]}
          hint={words.constraintHint}
          placeholder={words.constraintExamples[kind]}
          isMono
          value={names[kind] ?? ''}
          onDraft={(text) => onDraft(text === undefined ? undefined : { constraintNames: withText(names, kind, text) })}
          onCommit={(text) => field.commit(orNull(withText(names, kind, text)))}
        />
      ))}
    </>
  )
}

function withText<Key extends string>(
  texts: { readonly [K in Key]?: string | undefined },
  key: Key,
  text: string,
): Partial<Record<Key, string>> {
  const others = Object.entries<string | undefined>(texts).filter(
    ([name, value]) => name !== key && value !== undefined,
  )
  const entries = text.trim() === '' ? others : [...others, [key, text.trim()]]
  return Object.fromEntries(entries) as Partial<Record<Key, string>>
}

function orNull<T extends object>(value: T): T | null {
  return Object.keys(value).length === 0 ? null : value
}
