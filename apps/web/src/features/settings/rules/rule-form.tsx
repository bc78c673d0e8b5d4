import { removeRecords } from '@c360/model'
import { type Rule, readOptions } from '@c360/rules'
import { RotateCcw } from 'lucide-react'
import { useMemo } from 'react'
import { Section } from '#document/controls/section.tsx'
import { useDocument } from '#document/document-context.tsx'
import { useRecords } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { strings } from '../strings.ts'
import { optionFactsOf } from './option-facts.ts'
import { OptionField } from './option-field.tsx'
import { RuleExamples } from './rule-examples.tsx'
import { RuleSeverities } from './rule-severities.tsx'
import { useRuleSetting } from './use-rule-setting.ts'

const words = strings.rules

/** Everything about one rule: why it is there, how strongly it speaks, its options, and examples. */
export function RuleForm({ rule, findingCount }: { rule: Rule; findingCount: number }) {
  const document = useDocument()
  const settings = useRecords('rule-setting').filter((setting) => setting.rule === rule.id)
  const ids = settings.map(({ id }) => id)
  return (
    <>
      <header className="flex items-start gap-3 border-b px-4 py-3">
        <div className="min-w-0 flex-1">
          <h3 className="font-semibold text-lg">{rule.title}</h3>
          <p className="max-w-prose text-pretty text-ink-muted">{rule.why}</p>
          <p className="flex gap-2 pt-1 text-ink-faint text-sm">
            <span className="font-mono">{rule.id}</span>
            <span aria-hidden>·</span>
            {words.findings(findingCount)}
          </p>
        </div>
        {ids.length > 0 ? (
          <Button
            icon={<RotateCcw aria-hidden />}
            onClick={() => document.edit((model) => removeRecords(model, { ids }))}
          >
            {words.reset}
          </Button>
        ) : null}
      </header>
      <Section title={words.severity}>
        <RuleSeverities rule={rule} />
      </Section>
      <RuleOptions rule={rule} />
      <Section title={words.examples}>
        <RuleExamples rule={rule} />
      </Section>
    </>
  )
}

function RuleOptions({ rule }: { rule: Rule }) {
  const { setting, say } = useRuleSetting(rule.id)
  const facts = useMemo(() => optionFactsOf(rule.options), [rule])
  if (facts.length === 0) return null
  const values = readOptions(rule, setting?.options ?? {})
  const change = (name: string, value: unknown): void => {
    const { [name]: _former, ...others } = setting?.options ?? {}
    const options = value === undefined ? others : { ...others, [name]: value as never }
    say({ options })
  }
  return (
    <Section title={words.options}>
      <div className="max-w-xl px-1">
        {facts.map((fact) => (
          <OptionField
            key={fact.name}
            rule={rule}
            fact={fact}
            value={values[fact.name]}
            onChange={(value) => change(fact.name, value)}
          />
        ))}
      </div>
    </Section>
  )
}
