import type {
  CallType,
  EntityHistory,
  Kind,
  Layer,
  Lifecycle,
  OnDelete,
  SemanticType,
  Sensitivity,
  TimeRole,
} from '@c360/model'
import { colourWords } from '../colour-words.ts'
import type { DefaultForm } from './default-text.ts'
import type { TypeText } from './type-suggestions.ts'

const layer: Record<Layer, string> = { source: 'Source', core: 'Core', mart: 'Mart', activation: 'Activation' }
const history: Record<EntityHistory, string> = {
  overwrite: 'Overwritten',
  versioned: 'Versioned',
  snapshot: 'Snapshots',
  append: 'Append only',
}
const lifecycle: Record<Lifecycle, string> = { draft: 'Draft', active: 'Active', deprecated: 'Deprecated' }
const callType: Record<CallType, string> = {
  track: 'Track',
  identify: 'Identify',
  page: 'Page',
  screen: 'Screen',
  group: 'Group',
}
const semanticType: Record<SemanticType, string> = {
  email: 'Email address',
  phone: 'Phone number',
  'person-name': 'Name of a person',
  'birth-date': 'Date of birth',
  gender: 'Gender',
  'street-address': 'Street address',
  city: 'City',
  region: 'Region',
  'postal-code': 'Postal code',
  country: 'Country',
  latitude: 'Latitude',
  longitude: 'Longitude',
  language: 'Language',
  currency: 'Currency',
  amount: 'Amount of money',
  percentage: 'Percentage',
  quantity: 'Quantity',
  duration: 'Duration',
  'ip-address': 'IP address',
  url: 'Web address',
  'user-agent': 'User agent',
  'device-id': 'Device id',
  'cookie-id': 'Cookie id',
  'national-id': 'National id',
  'payment-card': 'Payment card',
  'bank-account': 'Bank account',
}
const timeRole: Record<TimeRole, string> = {
  occurred: 'Occurred',
  received: 'Received',
  loaded: 'Loaded',
  created: 'Created',
  updated: 'Updated',
  deleted: 'Deleted',
  'valid-from': 'Valid from',
  'valid-to': 'Valid to',
}
const sensitivity: Record<Sensitivity, string> = {
  public: 'Public',
  internal: 'Internal',
  confidential: 'Confidential',
  restricted: 'Restricted',
}
const onDelete: Record<OnDelete, string> = {
  'no-action': 'Refuse when checked',
  restrict: 'Refuse at once',
  cascade: 'Delete the children too',
  'set-null': 'Empty the reference',
  'set-default': 'Set the default',
}
const enforcement = { enforced: 'Enforced', informational: 'Informational' }
const keyType = { natural: 'Natural', surrogate: 'Surrogate' }
const defaultForm: Record<DefaultForm, string> = {
  none: 'None',
  value: 'Value',
  null: 'Null',
  expression: 'Expression',
}
export const typeDetails: Record<TypeText, string> = {
  string: 'short text, string(80) limits it',
  text: 'long text',
  integer: 'whole number',
  'decimal(12,2)': 'exact number',
  boolean: 'true or false',
  date: 'day',
  timestamptz: 'moment with time zone',
  timestamp: 'moment without time zone',
  time: 'time of day',
  float: 'approximate number',
  uuid: 'unique id',
  json: 'anything',
  object: 'properties of its own',
  'array<string>': 'list of texts',
  'array<object>': 'list with properties',
  'map<string>': 'texts by name',
  binary: 'bytes',
}

export const nouns: Record<Kind, readonly [one: string, many: string]> = {
  model: ['model', 'models'],
  entity: ['entity', 'entities'],
  attribute: ['attribute', 'attributes'],
  relationship: ['relationship', 'relationships'],
  'subject-area': ['subject area', 'subject areas'],
  diagram: ['diagram', 'diagrams'],
  key: ['key', 'keys'],
  placement: ['placement', 'placements'],
  abbreviation: ['abbreviation', 'abbreviations'],
  'column-option': ['column option', 'column options'],
  'identity-binding': ['identity binding', 'identity bindings'],
  'identity-graph': ['identity graph', 'identity graphs'],
  'identity-link': ['identity link', 'identity links'],
  'identity-namespace': ['identity namespace', 'identity namespaces'],
  'rule-setting': ['rule setting', 'rule settings'],
  suppression: ['suppression', 'suppressions'],
  'table-option': ['table option', 'table options'],
  target: ['target', 'targets'],
  value: ['value', 'values'],
  'value-set': ['value set', 'value sets'],
}

/** What the values of each closed list are called. */
export const choices = {
  layer,
  history,
  lifecycle,
  callType,
  colour: colourWords,
  semanticType,
  timeRole,
  sensitivity,
  onDelete,
  enforcement,
  keyType,
  defaultForm,
}
