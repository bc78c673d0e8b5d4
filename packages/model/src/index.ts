export type { Finding } from './finding.ts'
export type { IntentContext } from './intents/intent-context.ts'
export { fromRecords } from './model/from-records.ts'
export { maxAttributeDepth, maxOperations, maxRecords } from './model/limits.ts'
export { emptyModel, type Model, type Referrer } from './model/model.ts'
export {
  allRecords,
  childrenOf,
  countOf,
  getRecord,
  getRecordOf,
  recordsOf,
  referrersOf,
  sizeOf,
} from './model/read.ts'
export { type Applied, apply } from './operations/apply.ts'
export { applyChanges } from './operations/apply-changes.ts'
export { type Changes, invert, isEmptyChanges, noChanges, type RecordUpdate } from './operations/changes.ts'
export { type Command, type IntentName, intentNames } from './operations/command.ts'
export {
  type CommandError,
  type CommandErrorCode,
  commandErrorCodes,
  commandErrorMeanings,
} from './operations/command-errors.ts'
export { diff } from './operations/diff.ts'
export { type FieldValues, type Operation, OperationShape } from './operations/operation.ts'
export { squash } from './operations/squash.ts'
export { toOperations } from './operations/to-operations.ts'
export { Attribute, AttributeDefault, SemanticType, Sensitivity, TimeRole } from './records/attribute.ts'
export { createId, idByteCount } from './records/create-id.ts'
export type { Aspect, KindDefinition, OnRemove, Reference } from './records/define-kind.ts'
export { Diagram } from './records/diagram.ts'
export { Archetype, CallType, Entity, EntityHistory, Layer } from './records/entity.ts'
export {
  ColourName,
  Lifecycle,
  maxNameLength,
  maxTextLength,
  Name,
  OrderKey,
  RecordId,
  Text,
} from './records/fields.ts'
export { Key } from './records/key.ts'
export { LogicalType } from './records/logical-type.ts'
export { ModelProperties, modelPropertiesId } from './records/model-properties.ts'
export { Placement } from './records/placement.ts'
export { type Kind, type ModelRecord, type RecordOf, recordKinds } from './records/registry.ts'
export { AttributePair, Maximum, Minimum, OnDelete, Relationship } from './records/relationship.ts'
export { SubjectArea } from './records/subject-area.ts'
export { fail, ok, type Result } from './result.ts'
export { fromCanonicalJson, maxStoredLength, schemaVersion, toCanonicalJson } from './stored/canonical-json.ts'
export {
  type StoredModelError,
  type StoredModelErrorCode,
  storedModelErrorCodes,
  storedModelErrorMeanings,
} from './stored/stored-model-errors.ts'
