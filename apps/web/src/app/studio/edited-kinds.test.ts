import { recordKinds } from '@c360/model'
import { expect, it } from 'vitest'

/** Where a record of each kind is edited. A kind that is new belongs to one of these before it can be built. */
const editedIn: Readonly<Record<string, readonly string[]>> = {
  inspector: [
    'attribute',
    'column-option',
    'diagram',
    'entity',
    'key',
    'model',
    'relationship',
    'subject-area',
    'table-option',
  ],
  settings: ['abbreviation', 'rule-setting', 'suppression', 'target', 'value', 'value-set'],
  canvas: ['placement'],
  // Kept and exported; drawn by the lens of identity, which is not part of this version.
  nowhereYet: ['identity-binding', 'identity-graph', 'identity-link', 'identity-namespace'],
}

it('every kind of record is edited in one part of the studio', () => {
  expect(Object.values(editedIn).flat().sort()).toEqual(Object.keys(recordKinds).sort())
})
