export { type ChangeGroup, type ChangeItem, type ChangeKind, changeKinds } from './comparison/change-item.ts'
export { describeChanges, summarizeParts } from './comparison/describe-changes.ts'
export { nameOfRecord, owningRecord } from './comparison/record-names.ts'
export type { Finding, Severity } from './finding.ts'
export { type AddAttributeInput, addAttribute, canHoldAttributes } from './intents/add-attribute.ts'
export { type AddDiagramInput, addDiagram } from './intents/add-diagram.ts'
export { type AddEntityInput, addEntity } from './intents/add-entity.ts'
export { type AddKeyInput, addKey } from './intents/add-key.ts'
export { type AddRecordInput, addRecord } from './intents/add-record.ts'
export { type AddSubjectAreaInput, addSubjectArea, assignSubjectArea } from './intents/add-subject-area.ts'
export { applyFixes } from './intents/apply-fixes.ts'
export { type ApplyPresetInput, applyPreset, type PresetParts } from './intents/apply-preset.ts'
export { type Cardinality, isManyToMany } from './intents/cardinality.ts'
export {
  Clipboard,
  type PasteClipboardInput,
  parseClipboard,
  pasteClipboard,
  toClipboard,
} from './intents/clipboard.ts'
export { type ConnectEntitiesInput, connectEntities } from './intents/connect-entities.ts'
export type { EntityPosition, Point } from './intents/coordinates.ts'
export { createModel } from './intents/create-model.ts'
export { describeCommand } from './intents/describe-command.ts'
export { type DuplicateEntitiesInput, duplicateEntities } from './intents/duplicate-entities.ts'
export { editFields, editManyFields, type FieldEdit } from './intents/edit-fields.ts'
export { importModel } from './intents/import-model.ts'
export type { IntentContext } from './intents/intent-context.ts'
export { type MergeImportInput, mergeImport } from './intents/merge-import.ts'
export { type MoveAttributeInput, moveAttribute } from './intents/move-attribute.ts'
export { arrange, movePlacements, type PlacementMove } from './intents/move-placements.ts'
export { moveValue } from './intents/move-value.ts'
export {
  type PlaceEntitiesInput,
  placeEntities,
  type TakeOffDiagramInput,
  takeOffDiagram,
} from './intents/place-entities.ts'
export { removeRecords } from './intents/remove-records.ts'
export { rename } from './intents/rename.ts'
export {
  flipRelationship,
  makeManyToMany,
  makeOneToMany,
  type SetCardinalityInput,
  setCardinality,
} from './intents/set-cardinality.ts'
export { type SetPhysicalOptionInput, setPhysicalOption } from './intents/set-physical-option.ts'
export { type SetPrimaryKeyInput, setPrimaryKey, togglePrimaryKey } from './intents/set-primary-key.ts'
export { type RuleSettingInput, type SetRuleInput, setRule } from './intents/set-rule.ts'
export { type SetSupertypeInput, setSupertype } from './intents/set-supertype.ts'
export { orderAfter, orderKeys } from './intents/sibling-order.ts'
export { type SuppressInput, suppress } from './intents/suppress.ts'
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
export {
  nestedAttributesOf,
  ownerEntityOf,
  placementOf,
  placementsOf,
  primaryKeyOf,
  referencedKeyOf,
  relationshipsOf,
} from './model/structure.ts'
export { foreignKeyName, surrogateKeyName } from './naming/key-names.ts'
export { joinWords, type NameStyle, nameStyleOf, rewriteName, toSnakeCase } from './naming/name-style.ts'
export { uniqueName } from './naming/names.ts'
export { splitWords } from './naming/split-words.ts'
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
export { isJsonEqual } from './operations/json-equal.ts'
export { type FieldValues, type Operation, OperationShape, toAdd, toSet } from './operations/operation.ts'
export { squash } from './operations/squash.ts'
export { toOperations } from './operations/to-operations.ts'
export { Abbreviation } from './records/abbreviation.ts'
export { Attribute, AttributeDefault, SemanticType, Sensitivity, TimeRole } from './records/attribute.ts'
export { ColumnOption } from './records/column-option.ts'
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
export { IdentityBinding } from './records/identity-binding.ts'
export { IdentityGraph } from './records/identity-graph.ts'
export { IdentityLink } from './records/identity-link.ts'
export { IdentityNamespace, NamespaceType, ResolutionScope } from './records/identity-namespace.ts'
export { Key } from './records/key.ts'
export { LogicalType } from './records/logical-type.ts'
export { ModelProperties, modelPropertiesId } from './records/model-properties.ts'
export { Placement } from './records/placement.ts'
export { type Kind, type ModelRecord, type RecordOf, recordKinds } from './records/registry.ts'
export { AttributePair, Maximum, Minimum, OnDelete, Relationship } from './records/relationship.ts'
export { RuleSetting, RuleSeverity } from './records/rule-setting.ts'
export { SubjectArea } from './records/subject-area.ts'
export { Suppression } from './records/suppression.ts'
export { TableOption } from './records/table-option.ts'
export { ConstraintNames, DialectId, Environment, NamingCase, Target } from './records/target.ts'
export { Value } from './records/value.ts'
export { ValueSet } from './records/value-set.ts'
export { fail, ok, type Result } from './result.ts'
export { fromCanonicalJson, maxStoredLength, schemaVersion, toCanonicalJson } from './stored/canonical-json.ts'
export {
  type StoredModelError,
  type StoredModelErrorCode,
  storedModelErrorCodes,
  storedModelErrorMeanings,
} from './stored/stored-model-errors.ts'
export { type AttributeText, parseAttributeText } from './text/attribute-text.ts'
export { formatLogicalType, logicalTypeWords, parseLogicalType } from './text/logical-type-text.ts'
