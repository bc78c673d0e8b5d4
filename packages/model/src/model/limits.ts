/** Most records of a model. */
export const maxRecords = 1_000_000
/** Most operations of one command. */
export const maxOperations = 250_000
/** Deepest nesting of attributes in attributes, the entity's own counted as one. */
export const maxAttributeDepth = 32
