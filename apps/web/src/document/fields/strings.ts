import * as words from './words.ts'

/** What the controls of every form say. */
export const strings = {
  unnamed: 'unnamed',
  mixed: 'Mixed',
  mixedField: (label: string) => `${label} (mixed)`,
  none: 'None',
  notSet: 'Not set',
  goTo: (name: string) => `Go to ${name}`,
  removeTag: (tag: string) => `Remove tag ${tag}`,
  propertyName: (name: string) => `Name of ${name}`,
  propertyValue: (name: string) => `Value of ${name}`,
  removeProperty: (name: string) => `Remove ${name}`,
  newProperty: 'Name of the new property',
  addProperty: 'Add property',
  choices: words.choices,
  typeParameters: {
    maxLength: 'Length',
    bits: 'Size',
    bitCount: (bits: string) => `${bits} bits`,
    precision: 'Precision',
    scale: 'Scale',
    timezone: 'With time zone',
    dialect: 'Dialect',
    nativeType: 'Native type',
  },
  typeDetails: words.typeDetails,
  groups: { more: 'More' },
  tags: 'Tags',
  tagsHint: 'Enter or comma adds one.',
  customProperties: 'Custom properties',
  draft: {
    changedMeanwhile: (text: string) => `Changed to ${text} while you were typing. Enter keeps yours, Escape takes it.`,
    overwrote: (field: string, text: string, who: string | undefined) =>
      who === undefined ? `${field}: yours replaced ${text}` : `${field}: yours replaced ${text} by ${who}`,
    emptied: 'nothing',
    quoted: (text: string) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`,
    removed: (field: string) => `What you were typing in ${field} was removed by somebody else.`,
  },
  refusal: {
    notANumber: 'Not a number.',
    notWhole: 'A whole number is needed.',
    notBoolean: 'Write true or false.',
    notFound: (name: string) => `Nothing here is named ${name}.`,
    taken: (name: string) => `${name} exists already.`,
  },
}
