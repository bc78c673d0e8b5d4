import type { Model } from '../model/model.ts'
import { getRecordOf, recordsOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { type Operation, toAdd, toSet } from '../operations/operation.ts'
import type { Abbreviation } from '../records/abbreviation.ts'
import { modelPropertiesId } from '../records/model-properties.ts'
import type { Target } from '../records/target.ts'
import type { IntentContext } from './intent-context.ts'
import { composeSetting, type RuleSettingInput, settingsOf } from './set-rule.ts'

/** A naming convention that is ready for use. */
export interface PresetParts {
  readonly id: string
  readonly settings: readonly RuleSettingInput[]
  readonly abbreviations: readonly Omit<Abbreviation, 'id' | 'kind'>[]
  /** What goes before the name of every table of an archetype. */
  readonly prefixes?: NonNullable<Target['prefixes']>
}

/** A preset, and the targets whose tables get its prefixes; none unless told so, as that renames tables. */
export interface ApplyPresetInput {
  readonly preset: PresetParts
  readonly targets?: readonly string[]
}

/**
 * Brings a preset into a model: its settings take the place of those of the same rule and scope, and words that the
 * dictionary does not know are added. Everything else stays: other settings, the dictionary's own entries, prefixes.
 */
export function applyPreset(model: Model, { preset, targets = [] }: ApplyPresetInput, context: IntentContext): Command {
  return toCommand('apply-preset', [
    ...notePreset(model, preset.id),
    ...preset.settings.flatMap((setting) => composeSetting(settingsOf(model, setting)[0], setting, context)),
    ...missingAbbreviations(model, preset, context),
    ...targets.flatMap((id) => addPrefixes(model, id, preset.prefixes ?? {})),
  ])
}

function notePreset(model: Model, id: string): Operation[] {
  const properties = getRecordOf(model, 'model', modelPropertiesId)
  return properties === undefined || properties.preset === id ? [] : [toSet(properties.id, { preset: id })]
}

/** A word or a short form that the dictionary holds is decided already, whichever way. */
function missingAbbreviations(model: Model, { abbreviations }: PresetParts, context: IntentContext): Operation[] {
  const standing = recordsOf(model, 'abbreviation')
  const isDecided = ({ word, shortForm, use }: Omit<Abbreviation, 'id' | 'kind'>) =>
    standing.some(
      (one) => one.shortForm === shortForm || (one.word === word && use === 'approved' && one.use === 'approved'),
    )
  return abbreviations
    .filter((one) => !isDecided(one))
    .map((one) => toAdd({ id: context.createId('abbreviation'), kind: 'abbreviation', ...one }))
}

function addPrefixes(model: Model, id: string, prefixes: NonNullable<Target['prefixes']>): Operation[] {
  const target = getRecordOf(model, 'target', id)
  if (target === undefined) return []
  const merged = { ...prefixes, ...target.prefixes }
  const isNew = Object.keys(merged).length > Object.keys(target.prefixes ?? {}).length
  return isNew ? [toSet(target.id, { prefixes: merged })] : []
}
