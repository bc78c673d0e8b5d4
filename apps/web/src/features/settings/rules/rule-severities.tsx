import { Archetype, addRecord, Layer, type RuleSetting, removeRecords } from '@c360/model'
import type { Rule } from '@c360/rules'
import { Plus, Trash2 } from 'lucide-react'
import { archetypeLooks } from '#document/archetype-looks.ts'
import { useDocument } from '#document/document-context.tsx'
import { choicesOf } from '#document/fields/choices.ts'
import { useField } from '#document/fields/use-field.ts'
import { choices as choiceWords } from '#document/fields/words.ts'
import { useRecords } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { MultiSelect } from '#ui/multi-select.tsx'
import { Select } from '#ui/select.tsx'
import { strings } from '../strings.ts'
import { exceptionsOf } from './rule-scopes.ts'
import { useRuleSetting } from './use-rule-setting.ts'

const words = strings.rules
const severityChoices = choicesOf(['error', 'warning', 'info', 'off'] as const, strings.severities)
const archetypeChoices = Archetype.options.map((value) => ({ value, label: archetypeLooks[value].label }))
const layerChoices = choicesOf(Layer.options, choiceWords.layer)

/** How strongly a rule speaks: everywhere, and where that is to be otherwise. */
export function RuleSeverities({ rule }: { rule: Rule }) {
  const document = useDocument()
  const settings = useRecords('rule-setting')
  const { setting: everywhere, say } = useRuleSetting(rule.id)
  const exceptions = exceptionsOf(settings, rule.id)
  const addException = (): void => {
    // The layer that most often is as somebody else made it, so that there is something to start from.
    const input = {
      kind: 'rule-setting' as const,
      rule: rule.id,
      layers: ['source' as const],
      severity: 'off' as const,
    }
    document.edit((model, context) => addRecord(model, input, context))
  }
  return (
    <div className="flex flex-col gap-1.5 px-4">
      <div className="flex items-center gap-2">
        <span className="flex-1 text-ink-muted">{words.everywhere}</span>
        <Select
          label={`${words.severity}, ${words.everywhere}`}
          hideLabel
          className="w-44"
          value={everywhere?.severity}
          options={severityChoices}
          noneLabel={words.byDefault(strings.severities[rule.severity])}
          onChange={(severity) => say({ severity })}
        />
        <span className="size-7" />
      </div>
      {exceptions.map((setting) => (
        <Exception key={setting.id} rule={rule} setting={setting} />
      ))}
      <div className="flex items-center gap-2">
        <Button variant="quiet" className="-ml-2.5" icon={<Plus aria-hidden />} onClick={addException}>
          {words.addScope}
        </Button>
        {exceptions.length === 0 ? <span className="text-ink-faint text-sm">{words.addScopeHint}</span> : null}
      </div>
    </div>
  )
}

function Exception({ rule, setting }: { rule: Rule; setting: RuleSetting }) {
  const document = useDocument()
  const targets = useRecords('target')
  const { id, archetypes = [], layers = [], target, severity } = setting
  const archetypesField = useField('rule-setting', [id], 'archetypes')
  const layersField = useField('rule-setting', [id], 'layers')
  const targetField = useField('rule-setting', [id], 'target')
  const severityField = useField('rule-setting', [id], 'severity')
  return (
    <fieldset aria-label={words.elsewhere} className="flex items-center gap-2">
      <MultiSelect
        label={words.archetypes}
        className="flex-1"
        values={archetypes}
        options={archetypeChoices}
        emptyLabel={words.allArchetypes}
        onChange={(next) => archetypesField.commit(next.length === 0 ? null : next)}
      />
      <MultiSelect
        label={words.layers}
        className="flex-1"
        values={layers}
        options={layerChoices}
        emptyLabel={words.allLayers}
        onChange={(next) => layersField.commit(next.length === 0 ? null : next)}
      />
      {rule.group === 'engine' ? (
        <Select
          label={words.target}
          hideLabel
          className="flex-1"
          value={target}
          options={targets.map(({ id: value, name }) => ({ value, label: name }))}
          noneLabel={words.allTargets}
          onChange={(next) => targetField.commit(next ?? null)}
        />
      ) : null}
      <Select
        label={words.severity}
        hideLabel
        className="w-44 shrink-0"
        value={severity}
        options={severityChoices}
        noneLabel={words.byDefault(strings.severities[rule.severity])}
        onChange={(next) => severityField.commit(next ?? null)}
      />
      <IconButton
        label={words.removeScope}
        icon={<Trash2 aria-hidden />}
        onClick={() => document.edit((model) => removeRecords(model, { ids: [id] }))}
      />
    </fieldset>
  )
}
