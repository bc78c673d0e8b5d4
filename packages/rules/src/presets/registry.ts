import { dbtKimball } from './dbt-kimball.ts'
import type { Preset } from './preset.ts'
import { segment } from './segment.ts'

/** Every preset, by id; a preset is its file and one line here. */
export const allPresets: readonly Preset[] = [dbtKimball, segment]
