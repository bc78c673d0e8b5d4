import {
  type Attribute,
  type FieldValues,
  formatLogicalType,
  getRecordOf,
  Lifecycle,
  type Model,
  ownerEntityOf,
  parseLogicalType,
  recordsOf,
  SemanticType,
  Sensitivity,
  TimeRole,
} from '@c360/model'

/** What a text typed or pasted into a cell says: fields to set, or why it says nothing. */
export type CellReading =
  | { readonly ok: true; readonly fields: FieldValues }
  | { readonly ok: false; readonly reason: string }

/** One column of the table of attributes: how a cell reads, and how it is read. */
export interface AttributeColumn {
  readonly id: string
  /** The heading, also of the CSV. */
  readonly label: string
  /** The closed list of texts a cell may hold, where there is one; `''` clears. */
  readonly choices?: (model: Model) => readonly string[]
  /** The cell as text, `''` where nothing is said. */
  format(attribute: Attribute, model: Model): string
  /** Absent where the column is only read. */
  read?(text: string, model: Model): CellReading
}

const said = (fields: FieldValues): CellReading => ({ ok: true, fields })
const unclear = (reason: string): CellReading => ({ ok: false, reason })

function textColumn(
  id: 'label' | 'description' | 'unit' | 'pattern' | 'personalDataCategory',
  label: string,
): AttributeColumn {
  return {
    id,
    label,
    format: (attribute) => attribute[id] ?? '',
    read: (text) => said({ [id]: text === '' ? null : text }),
  }
}

function choiceColumn(
  id: 'semanticType' | 'timeRole' | 'sensitivity' | 'lifecycle',
  label: string,
  options: readonly string[],
  isOptional = true,
): AttributeColumn {
  return {
    id,
    label,
    choices: () => (isOptional ? ['', ...options] : options),
    format: (attribute) => attribute[id] ?? '',
    read: (text) => {
      const value = text
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-')
      if (value === '' && isOptional) return said({ [id]: null })
      if (options.includes(value)) return said({ [id]: value })
      return unclear(`“${text.slice(0, 40)}” is none of ${options.join(', ')}.`)
    },
  }
}

function numberColumn(id: 'minValue' | 'maxValue' | 'minLength' | 'maxLength', label: string): AttributeColumn {
  return {
    id,
    label,
    format: (attribute) => (attribute[id] === undefined ? '' : String(attribute[id])),
    read: (text) => {
      if (text.trim() === '') return said({ [id]: null })
      const value = Number(text)
      return Number.isFinite(value) ? said({ [id]: value }) : unclear(`“${text.slice(0, 40)}” is no number.`)
    },
  }
}

const yes = new Set(['true', 'yes', 'y', '1', 'x', 'required'])
const no = new Set(['', 'false', 'no', 'n', '0', 'optional'])

/** The columns of the table of attributes, in their order; a column is one entry here. */
export const attributeColumns: readonly AttributeColumn[] = [
  { id: 'entity', label: 'Entity', format: ({ id }, model) => ownerEntityOf(model, id)?.name ?? '' },
  {
    id: 'name',
    label: 'Name',
    format: ({ name }) => name,
    read: (text) => (text.trim() === '' ? unclear('A name cannot be empty.') : said({ name: text.trim() })),
  },
  {
    id: 'type',
    label: 'Type',
    format: ({ type }) => formatLogicalType(type),
    read: (text) => {
      const type = parseLogicalType(text)
      return type === undefined ? unclear(`“${text.slice(0, 40)}” is no type.`) : said({ type })
    },
  },
  {
    id: 'required',
    label: 'Required',
    choices: () => ['true', 'false'],
    format: ({ required }) => String(required),
    read: (text) => {
      const value = text.trim().toLowerCase()
      if (yes.has(value)) return said({ required: true })
      return no.has(value) ? said({ required: false }) : unclear(`“${text.slice(0, 40)}” is neither yes nor no.`)
    },
  },
  textColumn('label', 'Label'),
  textColumn('description', 'Description'),
  choiceColumn('semanticType', 'Semantic type', SemanticType.options),
  choiceColumn('timeRole', 'Time role', TimeRole.options),
  textColumn('unit', 'Unit'),
  choiceColumn('sensitivity', 'Sensitivity', Sensitivity.options),
  textColumn('personalDataCategory', 'Personal data'),
  {
    id: 'valueSet',
    label: 'Value set',
    choices: (model) => ['', ...recordsOf(model, 'value-set').map(({ name }) => name)],
    format: ({ valueSet = '' }, model) => getRecordOf(model, 'value-set', valueSet)?.name ?? '',
    read: (text, model) => {
      if (text.trim() === '') return said({ valueSet: null })
      const found = recordsOf(model, 'value-set').find(({ name }) => name === text.trim())
      return found === undefined
        ? unclear(`There is no value set called “${text.slice(0, 40)}”.`)
        : said({ valueSet: found.id })
    },
  },
  textColumn('pattern', 'Pattern'),
  numberColumn('minValue', 'Least value'),
  numberColumn('maxValue', 'Greatest value'),
  numberColumn('minLength', 'Least length'),
  numberColumn('maxLength', 'Greatest length'),
  choiceColumn('lifecycle', 'Lifecycle', Lifecycle.options, false),
]
