import { allRules, type Rule } from '@c360/rules'
import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ruleGroups } from '#document/finding-view/rule-facts.ts'
import { SeverityIcon } from '#document/finding-view/severity-icon.tsx'
import { useAllFindings } from '#document/findings/use-findings.ts'
import { useRecords } from '#document/use-model.ts'
import { fieldClass } from '#ui/text-field.tsx'
import { Picker, type PickerItem, TwoPanes } from '../picker.tsx'
import { strings } from '../strings.ts'
import { Presets } from './presets.tsx'
import { RuleForm } from './rule-form.tsx'
import { everywhereSetting } from './rule-scopes.ts'

const words = strings.rules

/** Every rule by group, with what is set about it. */
export function RulesTab() {
  const [text, setText] = useState('')
  const [chosenId, setChosenId] = useState<string>()
  const findings = useAllFindings()
  const counts = useMemo(() => {
    const found = new Map<string, number>()
    for (const { code } of findings) found.set(code, (found.get(code) ?? 0) + 1)
    return found
  }, [findings])
  const shown = allRules.filter((rule) => isNamed(rule, text))
  const groups = ruleGroups
    .map((group) => ({ group, rules: shown.filter((rule) => rule.group === group) }))
    .filter(({ rules }) => rules.length > 0)
  // The one that was chosen stays while the list is searched.
  const chosen = allRules.find(({ id }) => id === chosenId) ?? groups[0]?.rules[0]
  return (
    <>
      <Presets />
      <TwoPanes
        list={
          <>
            <div className="sticky top-0 z-10 bg-surface p-2">
              <Search aria-hidden className="absolute top-4 left-4 size-3 text-ink-faint" />
              <input
                type="search"
                aria-label={words.search}
                placeholder={words.search}
                value={text}
                className={`${fieldClass} h-7 pl-6`}
                onChange={({ target }) => setText(target.value)}
              />
            </div>
            {groups.map(({ group, rules }) => (
              <section key={group} aria-label={words.groups[group]}>
                <h3 className="px-3.5 pt-1 font-medium text-ink-muted text-sm">{words.groups[group]}</h3>
                <RulePicker rules={rules} counts={counts} chosenId={chosen?.id} onChoose={setChosenId} />
              </section>
            ))}
            {groups.length === 0 ? <p className="px-3.5 text-ink-muted">{words.nothing(text)}</p> : null}
          </>
        }
      >
        {chosen === undefined ? null : (
          <RuleForm key={chosen.id} rule={chosen} findingCount={counts.get(chosen.id) ?? 0} />
        )}
      </TwoPanes>
    </>
  )
}

interface RulePickerProps {
  rules: readonly Rule[]
  counts: ReadonlyMap<string, number>
  chosenId: string | undefined
  onChoose: (id: string) => void
}

function RulePicker({ rules, counts, chosenId, onChoose }: RulePickerProps) {
  const settings = useRecords('rule-setting')
  const items = rules.map((rule): PickerItem => {
    const severity = everywhereSetting(settings, rule.id)?.severity ?? rule.severity
    const count = counts.get(rule.id) ?? 0
    return {
      id: rule.id,
      label: rule.title,
      detail: (
        <span className="flex shrink-0 items-center gap-1 font-normal text-ink-muted text-sm">
          {count === 0 ? null : (
            <span className="tabular-nums">
              <span aria-hidden>{count.toLocaleString('en')}</span>
              <span className="sr-only">{words.findings(count)}</span>
            </span>
          )}
          {severity === 'off' ? words.off : <SeverityIcon severity={severity} className="size-3.5" />}
        </span>
      ),
    }
  })
  return <Picker label={words.list} items={items} chosenId={chosenId} onChoose={onChoose} />
}

function isNamed({ id, title, why }: Rule, text: string): boolean {
  const all = `${id} ${title} ${why}`.toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}
