import { type Attribute, type SemanticType, type Sensitivity, toSnakeCase } from '@c360/model'

/** What kind of personal data something is, and how it is to be guarded at least. */
export interface PersonalData {
  readonly category: string
  readonly sensitivity: Extract<Sensitivity, 'confidential' | 'restricted'>
  /** In words, for messages. */
  readonly label: string
}

const contact = (label: string): PersonalData => ({ category: 'contact', sensitivity: 'confidential', label })
const identity = (label: string): PersonalData => ({ category: 'identity', sensitivity: 'confidential', label })
const online = (label: string): PersonalData => ({
  category: 'online identifier',
  sensitivity: 'confidential',
  label,
})
const demographic = (label: string): PersonalData => ({ category: 'demographic', sensitivity: 'restricted', label })
const financial = (label: string): PersonalData => ({ category: 'financial', sensitivity: 'restricted', label })
const government = (label: string): PersonalData => ({ category: 'identity', sensitivity: 'restricted', label })
const location = (label: string): PersonalData => ({ category: 'location', sensitivity: 'restricted', label })

/** The semantic types that are personal data wherever a person is meant. @see https://eur-lex.europa.eu/eli/reg/2016/679/oj (article 4) */
const bySemanticType: Readonly<Partial<Record<SemanticType, PersonalData>>> = {
  email: contact('an e-mail address'),
  phone: contact('a phone number'),
  'person-name': identity('the name of a person'),
  'birth-date': demographic('a date of birth'),
  gender: demographic('a gender'),
  'street-address': contact('a postal address'),
  'postal-code': contact('part of a postal address'),
  latitude: location('a position'),
  longitude: location('a position'),
  'ip-address': { ...online('an IP address'), sensitivity: 'restricted' },
  'device-id': online('the id of a device'),
  'cookie-id': online('the id of a browser'),
  'national-id': government('a national id'),
  'payment-card': financial('a card number'),
  'bank-account': financial('an account number'),
}

/** Words of names that say the same, the longest first where one holds another. */
const byWords: readonly (readonly [string, PersonalData])[] = [
  ['ip_address', { ...online('an IP address'), sensitivity: 'restricted' }],
  ['device_id', online('the id of a device')],
  ['cookie_id', online('the id of a browser')],
  ['e_mail', contact('an e-mail address')],
  ['email', contact('an e-mail address')],
  ['phone', contact('a phone number')],
  ['telephone', contact('a phone number')],
  ['mobile_number', contact('a phone number')],
  ['msisdn', contact('a phone number')],
  ['first_name', identity('the name of a person')],
  ['last_name', identity('the name of a person')],
  ['given_name', identity('the name of a person')],
  ['family_name', identity('the name of a person')],
  ['middle_name', identity('the name of a person')],
  ['maiden_name', identity('the name of a person')],
  ['full_name', identity('the name of a person')],
  ['surname', identity('the name of a person')],
  ['birth_date', demographic('a date of birth')],
  ['date_of_birth', demographic('a date of birth')],
  ['birthdate', demographic('a date of birth')],
  ['birthday', demographic('a date of birth')],
  ['dob', demographic('a date of birth')],
  ['gender', demographic('a gender')],
  ['street', contact('a postal address')],
  ['postal_address', contact('a postal address')],
  ['home_address', contact('a postal address')],
  ['mailing_address', contact('a postal address')],
  ['shipping_address', contact('a postal address')],
  ['billing_address', contact('a postal address')],
  ['ssn', government('a national id')],
  ['social_security', government('a national id')],
  ['national_id', government('a national id')],
  ['passport', government('a national id')],
  ['tax_id', government('a national id')],
  ['iban', financial('an account number')],
  ['bank_account', financial('an account number')],
  ['card_pan', financial('a card number')],
  ['credit_card', financial('a card number')],
]

// What a name ends in says what it holds: `email_opt_in` is no address, `phone_verified_at` no number.
const aboutSomethingElse =
  /_(at|on|by|count|flag|status|state|type|kind|source|opt_in|opt_out|consent|verified|valid|preference|template|campaign|subject|domain|score|rate|format|version|provider|category)$/

const plainTypes = new Set(['string', 'text', 'date', 'binary', 'json', 'float', 'decimal'])
const idTypes = new Set(['uuid', 'integer'])

/** What kind of personal data an attribute holds by its semantic type, or by the words of its name; undefined where by neither. */
export function personalDataOf(attribute: Attribute): PersonalData | undefined {
  const { semanticType } = attribute
  return semanticType === undefined ? byName(attribute) : bySemanticType[semanticType]
}

function byName({ name, type }: Attribute): PersonalData | undefined {
  const words = `_${toSnakeCase(name)}_`
  const found = byWords.find(([word]) => words.includes(`_${word}_`))
  if (found === undefined || aboutSomethingElse.test(words.slice(0, -1))) return undefined
  const [word, personal] = found
  // A reference to what is personal (`email_id`, `shipping_address_id`) is a key like any other.
  if (words.endsWith('_id_') && !word.endsWith('_id')) return undefined
  const isOfSuchType = plainTypes.has(type.kind) || (idTypes.has(type.kind) && !words.endsWith(`_has_${word}_`))
  return isOfSuchType ? personal : undefined
}
