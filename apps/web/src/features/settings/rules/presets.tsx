import { apply, applyPreset, type Changes, getRecord, type Model, type RuleSetting } from '@c360/model'
import { allPresets, type Preset } from '@c360/rules'
import { WandSparkles } from 'lucide-react'
import { useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { titleOf } from '#document/finding-view/rule-facts.ts'
import { useModelValue, useRecord, useRecords } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { Popover } from '#ui/popover.tsx'
import { Switch } from '#ui/switch.tsx'
import { strings } from '../strings.ts'

const words = strings.presets

/** The conventions that are ready for use: each tells what it changes before it is brought in. */
export function Presets() {
  const current = useRecord('model', 'model')?.preset
  return (
    <section aria-label={words.title} className="flex flex-wrap items-center gap-1.5 border-b px-4 py-2">
      <span className="text-ink-muted text-sm">{words.title}</span>
      {allPresets.map((preset) => (
        <PresetButton key={preset.id} preset={preset} isCurrent={preset.id === current} />
      ))}
    </section>
  )
}

function PresetButton({ preset, isCurrent }: { preset: Preset; isCurrent: boolean }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      label={words.use(preset.label)}
      isOpen={isOpen}
      onOpenChange={setOpen}
      className="w-96"
      trigger={
        <Button icon={<WandSparkles aria-hidden />}>
          {preset.label}
          {isCurrent ? <span className="font-normal text-ink-faint">{words.inUse}</span> : null}
        </Button>
      }
    >
      {isOpen ? <PresetPreview preset={preset} onDone={() => setOpen(false)} /> : null}
    </Popover>
  )
}

// The ids of a preview are thrown away with it.
const previewIds = () => {
  let count = 0
  return { createId: (kind: string): string => `preview_${kind}_${count++}` }
}

function changesOf(model: Model, preset: Preset, targets: readonly string[]): Changes | undefined {
  const { operations } = applyPreset(model, { preset, targets }, previewIds())
  const applied = operations.length === 0 ? undefined : apply(model, operations)
  return applied?.ok ? applied.value.changes : undefined
}

function PresetPreview({ preset, onDone }: { preset: Preset; onDone: () => void }) {
  const document = useDocument()
  const model = useModelValue((value) => value)
  const targets = useRecords('target')
  const [withPrefixes, setWithPrefixes] = useState(false)
  const targetIds = withPrefixes ? targets.map(({ id }) => id) : []
  const changes = changesOf(model, preset, targetIds)
  const lines = changes === undefined ? [] : linesOf(model, changes)
  return (
    <div className="flex flex-col gap-2.5">
      <h3 className="font-semibold">{words.use(preset.label)}</h3>
      <p className="text-pretty text-ink-muted">{preset.summary}</p>
      {lines.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard
        <ul aria-label={words.changes} tabIndex={0} className="max-h-52 divide-y overflow-y-auto rounded-md border">
          {lines.map((line) => (
            <li key={line} className="px-2 py-1 text-sm">
              {line}
            </li>
          ))}
        </ul>
      )}
      {preset.prefixes !== undefined && targets.length > 0 ? (
        <Switch label={words.prefixes} checked={withPrefixes} onChange={setWithPrefixes} />
      ) : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{words.cancel}</Button>
        <Button
          variant="primary"
          disabled={lines.length === 0}
          onClick={() => {
            const input = { preset, targets: targetIds }
            if (document.edit((current, context) => applyPreset(current, input, context)).ok) onDone()
          }}
        >
          {words.apply}
        </Button>
      </div>
    </div>
  )
}

/** What a preset changes, a line for each rule, word and target. */
function linesOf(model: Model, { added, updated }: Changes): readonly string[] {
  const settings = added.filter((record): record is RuleSetting => record.kind === 'rule-setting')
  const abbreviations = added.filter(({ kind }) => kind === 'abbreviation').length
  const changedRules = updated.flatMap(({ id }) => {
    const record = getRecord(model, id)
    return record?.kind === 'rule-setting' ? [words.changed(titleOf(record.rule))] : []
  })
  const changedTargets = updated.flatMap(({ id }) => {
    const record = getRecord(model, id)
    return record?.kind === 'target' ? [words.prefixesOf(record.name)] : []
  })
  const set = settings.map(({ rule, severity, archetypes = [], layers = [] }) =>
    words.set(titleOf(rule), severity === undefined ? undefined : strings.severities[severity], [
      ...archetypes,
      ...layers,
    ]),
  )
  return [
    ...new Set([
      ...set,
      ...changedRules,
      ...(abbreviations > 0 ? [words.abbreviations(abbreviations)] : []),
      ...changedTargets,
    ]),
  ]
}
