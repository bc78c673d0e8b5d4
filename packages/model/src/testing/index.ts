export {
  arbitraryJson,
  arbitraryLogicalType,
  arbitraryModel,
  arbitraryName,
  arbitraryOperation,
  arbitraryOperations,
  arbitraryRecord,
  fittingOperations,
} from './arbitraries.ts'
export {
  aDiagram,
  aKey,
  aModel,
  anAbbreviation,
  anAttribute,
  anEntity,
  anIntentContext,
  aPlacement,
  aRelationship,
  aRuleSetting,
  aSubjectArea,
  aSuppression,
  aTarget,
  aValue,
  aValueSet,
  modelProperties,
} from './builders.ts'
export { type Edited, edit } from './edit.ts'
export { type GenerateOptions, generateModel, generateRecords } from './generate-model.ts'
export { createRandom, pick } from './random.ts'
