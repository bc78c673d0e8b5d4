import { colourWords } from '#document/colour-words.ts'
import type { SearchedKind } from './search-model.ts'

const kinds: Record<SearchedKind, string> = {
  entity: 'Entity',
  attribute: 'Attribute',
  diagram: 'Diagram',
  'subject-area': 'Subject area',
}

/** Everything the navigator says. */
export const strings = {
  title: 'Navigator',
  search: 'Search',
  searchPlaceholder: 'Search the model',
  clearSearch: 'Clear the search',
  results: 'Results',
  resultCount: (total: number, shown: number) =>
    total > shown ? `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} found` : `${total} found`,
  nothingFound: (query: string) => `Nothing is named like “${query}”.`,
  kinds,
  colours: colourWords,
  tree: 'Contents of the model',
  sections: { diagrams: 'Diagrams', entities: 'Entities' },
  withoutArea: 'Without a subject area',
  unnamed: 'unnamed',
  name: 'Name',
  menu: (name: string) => `Actions for ${name}`,
  open: 'Open',
  goTo: 'Show on the diagram',
  rename: 'Rename',
  remove: 'Remove',
  removeSeveral: (count: number) => `Remove ${count} entities`,
  duplicate: 'Duplicate',
  newDiagram: 'New diagram',
  newArea: 'New subject area',
  newAreaWith: 'New subject area with these',
  colour: 'Colour',
  moveTo: 'Subject area',
  place: 'Place on this diagram',
  placeNamed: (name: string) => `Place ${name} on this diagram`,
  takeOff: 'Take off this diagram',
  placeArea: 'Place all on this diagram',
  notPlaced: 'not on this diagram',
  copyOf: (name: string) => `${name} copy`,
  removed: (name: string) => `Removed ${name}`,
  removedSeveral: (count: number) => `Removed ${count} entities`,
  undo: 'Undo',
  overwrote: (theirs: string) => `Name: yours replaced “${theirs}”`,
  empty: 'Nothing drawn yet. Draw an entity on the canvas and it is listed here.',
}
