import type { Finding } from '@c360/model'
import { Section } from '#document/controls/section.tsx'
import { RecordFindings } from '#document/finding-view/record-findings.tsx'
import { useFindings, useFindingsOfEntity } from '#document/findings/use-findings.ts'
import { strings } from '../strings.ts'

/** What the rules say about an attribute or a relationship; absent where they say nothing. */
export function RulesSection({ recordId }: { recordId: string }) {
  return <RulesOf recordId={recordId} findings={useFindings(recordId)} />
}

/** What the rules say about an entity, its attributes and its keys. */
export function EntityRulesSection({ entityId }: { entityId: string }) {
  return <RulesOf recordId={entityId} findings={useFindingsOfEntity(entityId)} />
}

function RulesOf({ recordId, findings }: { recordId: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <Section title={strings.rules} count={findings.length}>
      <RecordFindings recordId={recordId} findings={findings} />
    </Section>
  )
}
