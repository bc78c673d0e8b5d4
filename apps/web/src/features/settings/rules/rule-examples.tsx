import type { Rule, RuleExample } from '@c360/rules'
import { Check, X } from 'lucide-react'
import { strings } from '../strings.ts'
import { exampleText } from './example-text.ts'

const words = strings.rules

/** What a rule lets pass, and what it reports. */
export function RuleExamples({ rule }: { rule: Rule }) {
  return (
    <div className="grid grid-cols-2 gap-4 px-4 max-[1100px]:grid-cols-1">
      <Examples title={words.valid} examples={rule.examples.valid} isValid />
      <Examples title={words.invalid} examples={rule.examples.invalid} isValid={false} />
    </div>
  )
}

function Examples(props: { title: string; examples: readonly RuleExample[]; isValid: boolean }) {
  const { title, examples, isValid } = props
  const Icon = isValid ? Check : X
  return (
    <section aria-label={title}>
      <h4 className="flex items-center gap-1 font-medium text-ink-muted text-sm">
        <Icon aria-hidden className={`size-3.5 ${isValid ? 'text-success' : 'text-danger'}`} />
        {title}
      </h4>
      <ul className="flex flex-col gap-1.5 pt-1">
        {examples.map((example) => (
          <li key={example.title}>
            <p className="text-ink-muted text-sm">{example.title}</p>
            <pre className="whitespace-pre-wrap rounded-sm bg-surface-sunken px-1.5 py-0.5 font-mono text-xs [overflow-wrap:anywhere]">
              {exampleText(example)}
            </pre>
          </li>
        ))}
      </ul>
    </section>
  )
}
