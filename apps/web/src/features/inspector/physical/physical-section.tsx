import { openSettings } from '#document/actions/settings.ts'
import { useActionContext } from '#document/actions/use-actions.ts'
import { Section } from '#document/controls/section.tsx'
import { Button } from '#ui/button.tsx'
import type { TextOption } from './option-fields.ts'
import { type PhysicalFacts, PhysicalRow } from './physical-row.tsx'
import { physicalStrings as strings } from './strings.ts'

interface PhysicalSectionProps {
  facts: readonly PhysicalFacts[]
  kind: 'table-option' | 'column-option'
  owner: { readonly entity: string } | { readonly attribute: string }
  texts: readonly TextOption[]
}

/** What every target makes of a record. */
export function PhysicalSection({ facts, kind, owner, texts }: PhysicalSectionProps) {
  const context = useActionContext()
  const isDefault = facts.every(({ isEditable }) => !isEditable)
  return (
    <Section title={strings.title}>
      <ul aria-label={strings.title}>
        {facts.map((each) => (
          <PhysicalRow key={each.targetId} facts={each} kind={kind} owner={owner} texts={texts} />
        ))}
      </ul>
      {isDefault ? (
        <p className="flex flex-wrap items-center gap-x-1 px-3 text-ink-faint text-sm">
          {strings.noTarget}
          <Button variant="quiet" className="-ml-1.5 h-6 px-1.5" onClick={() => openSettings(context, 'targets')}>
            {strings.addTarget}
          </Button>
        </p>
      ) : null}
    </Section>
  )
}
