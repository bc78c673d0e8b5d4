import type { z } from 'zod'
import { attributeKind } from './attribute.ts'
import { diagramKind } from './diagram.ts'
import { entityKind } from './entity.ts'
import { keyKind } from './key.ts'
import { modelPropertiesKind } from './model-properties.ts'
import { placementKind } from './placement.ts'
import { relationshipKind } from './relationship.ts'
import { subjectAreaKind } from './subject-area.ts'

/** Every record kind, sorted; adding a kind is its file and one line here. */
export const recordKinds = {
  attribute: attributeKind,
  diagram: diagramKind,
  entity: entityKind,
  key: keyKind,
  model: modelPropertiesKind,
  placement: placementKind,
  relationship: relationshipKind,
  'subject-area': subjectAreaKind,
} as const

/** The name of a record kind. */
export type Kind = keyof typeof recordKinds

/** The record of one kind: `RecordOf<'entity'>` is an `Entity`. */
export type RecordOf<K extends Kind> = z.infer<(typeof recordKinds)[K]['schema']>

/** Any record of a model: plain JSON with an id and a kind. */
export type ModelRecord = { [K in Kind]: RecordOf<K> }[Kind]
