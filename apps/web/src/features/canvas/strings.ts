function cardinality(min: 0 | 1, max: 1 | 'many'): string {
  if (max === 1) return min === 1 ? 'exactly one' : 'at most one'
  return min === 1 ? 'one or more' : 'any number of'
}

/** Every text of the canvas. */
export const strings = {
  canvas: 'Canvas',
  name: 'Name',
  type: 'Type',
  newAttribute: 'New attribute',
  newAttributeHint: 'name type!',
  addAttribute: 'Add attribute',
  unknownType: (text: string) => `“${text}” is no type the studio knows; the type stays as it was.`,
  unnamedEntity: 'Unnamed entity',
  unnamedAttribute: 'Unnamed attribute',
  attributesOf: (entity: string) => `Attributes of ${entity}`,
  marks: {
    primary: 'Primary key',
    foreign: 'Foreign key',
    'primary-foreign': 'Primary and foreign key',
    alternate: 'Alternate key',
    required: 'Required',
    confidential: 'Confidential',
    restricted: 'Restricted',
    personal: (category: string) => `Personal data: ${category}`,
    pinned: 'Pinned: auto-layout leaves it where it stands',
  },
  tools: {
    label: 'Tools',
    archetype: 'Archetype to draw',
  },
  hints: {
    entity: 'Click where the entity should stand',
    event: 'Click where the event should stand',
    relationship: 'Drag from one card to another',
    escape: 'Esc to stop',
  },
  zoom: {
    label: 'Zoom',
    in: 'Zoom in',
    out: 'Zoom out',
    reset: 'Zoom to 100 %',
    fit: 'Fit the diagram',
    minimap: 'Minimap',
    find: 'Find my diagram',
  },
  empty: {
    title: 'An empty diagram',
    text: 'Double-click anywhere to draw your first entity, or press E and click. Drag from its edge to relate it to another.',
    draw: 'Draw an entity',
    place: (count: number) =>
      count === 1 ? 'Place the entity of this model' : `Place the ${count} entities of this model`,
    more: 'To begin with a file or the example instead, go to the',
    home: 'home page',
  },
  arranging: {
    working: (count: number) => `Arranging ${count} cards…`,
    done: (count: number) => `Arranged ${count} cards`,
    nothing: 'There is nothing to arrange',
    failed: 'The cards could not be arranged and stand where they stood.',
  },
  relationship: {
    label: 'Relationship',
    all: 'Relationships',
    cardinality,
    reading: (one: string, min: 0 | 1, max: 1 | 'many', other: string) =>
      `Each ${one} has ${cardinality(min, max)} ${other}`,
    identifying: 'Identifying',
    identifyingHint: 'The parent is part of the child’s identity',
    manyToMany: 'Many-to-many',
    flip: 'Flip',
    remove: 'Delete',
    verb: (parent: string, child: string) => `${parent} … ${child}`,
    verbPlaceholder: 'verb, such as “places”',
    self: (entity: string) => `${entity} to itself`,
    between: (parent: string, child: string) => `${parent} to ${child}`,
    supertype: (child: string, parent: string) => `${child} is a kind of ${parent}`,
  },
  live: {
    selected: (name: string) => `${name} selected`,
    selectedCount: (count: number) => `${count} selected`,
    cleared: 'Nothing selected',
    moved: (count: number) => (count === 1 ? 'Card moved' : `${count} cards moved`),
    copied: (count: number) => (count === 1 ? '1 entity copied' : `${count} entities copied`),
    pasted: (count: number) => (count === 1 ? '1 entity pasted' : `${count} entities pasted`),
    placed: (count: number) => (count === 1 ? '1 entity placed' : `${count} entities placed`),
    editing: (person: string) => `${person} is typing here`,
  },
  clipboard: {
    notCards: 'What is on the clipboard is not a copy of entities.',
    overwritten: (name: string) => `Your text replaced “${name}”, which somebody else wrote while you were typing.`,
  },
} as const
