import type { PresetParts } from '@c360/model'

/** A naming convention that is ready for use; `applyPreset` brings it into a model. */
export interface Preset extends PresetParts {
  readonly label: string
  /** One or two sentences: whose convention it is, and what it asks for. */
  readonly summary: string
}
