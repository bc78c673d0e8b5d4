import type { Relationship } from '../records/relationship.ts'

/** How many of each end: `parentMin` and `parentMax` parents one child has, `childMin` and `childMax` children one parent has. */
export type Cardinality = Pick<Relationship, 'parentMin' | 'parentMax' | 'childMin' | 'childMax'>

/** One parent, any number of children. */
export const oneToMany: Cardinality = { parentMin: 1, parentMax: 1, childMin: 0, childMax: 'many' }

/** Whether neither end can hold the foreign key. */
export function isManyToMany(cardinality: Cardinality): boolean {
  return cardinality.parentMax === 'many' && cardinality.childMax === 'many'
}

/** Whether the end called parent is the one that has to hold the foreign key, so that the ends have to change places. */
export function isUpsideDown(cardinality: Cardinality): boolean {
  return cardinality.parentMax === 'many' && cardinality.childMax === 1
}

/** The same relationship told from the other end. */
export function swapCardinality(cardinality: Cardinality): Cardinality {
  return {
    parentMin: cardinality.childMin,
    parentMax: cardinality.childMax,
    childMin: cardinality.parentMin,
    childMax: cardinality.parentMax,
  }
}

/** Only the four numbers of a relationship or request, over the defaults. */
export function toCardinality(given: Partial<Cardinality>, defaults: Cardinality = oneToMany): Cardinality {
  return {
    parentMin: given.parentMin ?? defaults.parentMin,
    parentMax: given.parentMax ?? defaults.parentMax,
    childMin: given.childMin ?? defaults.childMin,
    childMax: given.childMax ?? defaults.childMax,
  }
}
