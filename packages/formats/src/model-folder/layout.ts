import type { Kind } from '@c360/model'

/** A list of records within a file: under which name it stands, and which field of each says where it stands. */
export interface Section {
  readonly key: string
  readonly kind: Kind
  /** The field that holds the record around the list; the file does not repeat it. */
  readonly parentField?: string
  /** What stands within each of its records. */
  readonly sections: readonly Section[]
}

const attributes: Section = {
  key: 'attributes',
  kind: 'attribute',
  parentField: 'parent',
  get sections() {
    return [attributes]
  },
}

/** Kinds of which each record has a file of its own, by the folder of these files. */
export const foldersOfModel: Readonly<Record<string, Section>> = {
  diagrams: {
    key: 'diagrams',
    kind: 'diagram',
    sections: [{ key: 'placements', kind: 'placement', parentField: 'diagram', sections: [] }],
  },
  entities: {
    key: 'entities',
    kind: 'entity',
    sections: [
      attributes,
      { key: 'keys', kind: 'key', parentField: 'entity', sections: [] },
      { key: 'relationships', kind: 'relationship', parentField: 'childEntity', sections: [] },
    ],
  },
  targets: {
    key: 'targets',
    kind: 'target',
    sections: [
      { key: 'tables', kind: 'table-option', parentField: 'target', sections: [] },
      { key: 'columns', kind: 'column-option', parentField: 'target', sections: [] },
    ],
  },
  'value-sets': {
    key: 'valueSets',
    kind: 'value-set',
    sections: [{ key: 'values', kind: 'value', parentField: 'valueSet', sections: [] }],
  },
}

/** Files that hold all records of some kinds, by their path. */
export const listsOfModel: Readonly<Record<string, readonly Section[]>> = {
  'identity.yaml': [
    { key: 'namespaces', kind: 'identity-namespace', sections: [] },
    { key: 'bindings', kind: 'identity-binding', sections: [] },
    {
      key: 'graphs',
      kind: 'identity-graph',
      sections: [{ key: 'links', kind: 'identity-link', parentField: 'graph', sections: [] }],
    },
  ],
  'rules.yaml': [
    { key: 'settings', kind: 'rule-setting', sections: [] },
    { key: 'abbreviations', kind: 'abbreviation', sections: [] },
    { key: 'suppressions', kind: 'suppression', sections: [] },
  ],
  'subject-areas.yaml': [{ key: 'subjectAreas', kind: 'subject-area', sections: [] }],
}

/** The file of the model's own properties, which makes a folder a model. */
export const propertiesPath = 'model.yaml'
/** What it says that it is. */
export const modelFormat = 'c360-model'
