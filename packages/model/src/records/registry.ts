import type { z } from 'zod'
import { abbreviationKind } from './abbreviation.ts'
import { attributeKind } from './attribute.ts'
import { columnOptionKind } from './column-option.ts'
import { diagramKind } from './diagram.ts'
import { entityKind } from './entity.ts'
import { identityBindingKind } from './identity-binding.ts'
import { identityGraphKind } from './identity-graph.ts'
import { identityLinkKind } from './identity-link.ts'
import { identityNamespaceKind } from './identity-namespace.ts'
import { keyKind } from './key.ts'
import { modelPropertiesKind } from './model-properties.ts'
import { placementKind } from './placement.ts'
import { relationshipKind } from './relationship.ts'
import { ruleSettingKind } from './rule-setting.ts'
import { subjectAreaKind } from './subject-area.ts'
import { suppressionKind } from './suppression.ts'
import { tableOptionKind } from './table-option.ts'
import { targetKind } from './target.ts'
import { valueKind } from './value.ts'
import { valueSetKind } from './value-set.ts'

/** Every record kind, sorted; adding a kind is its file and one line here. */
export const recordKinds = {
  abbreviation: abbreviationKind,
  attribute: attributeKind,
  'column-option': columnOptionKind,
  diagram: diagramKind,
  entity: entityKind,
  'identity-binding': identityBindingKind,
  'identity-graph': identityGraphKind,
  'identity-link': identityLinkKind,
  'identity-namespace': identityNamespaceKind,
  key: keyKind,
  model: modelPropertiesKind,
  placement: placementKind,
  relationship: relationshipKind,
  'rule-setting': ruleSettingKind,
  'subject-area': subjectAreaKind,
  suppression: suppressionKind,
  'table-option': tableOptionKind,
  target: targetKind,
  value: valueKind,
  'value-set': valueSetKind,
} as const

/** The name of a record kind. */
export type Kind = keyof typeof recordKinds

/** The record of one kind: `RecordOf<'entity'>` is an `Entity`. */
export type RecordOf<K extends Kind> = z.infer<(typeof recordKinds)[K]['schema']>

/** Any record of a model: plain JSON with an id and a kind. */
export type ModelRecord = { [K in Kind]: RecordOf<K> }[Kind]
