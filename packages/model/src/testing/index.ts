export {
  arbitraryJson,
  arbitraryModel,
  arbitraryOperation,
  arbitraryOperations,
  fittingOperations,
} from './arbitraries.ts'
export { arbitraryRecord } from './arbitrary-record.ts'
export { arbitraryLogicalType, arbitraryName } from './arbitrary-values.ts'
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
