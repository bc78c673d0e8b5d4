import { ColourName, Name } from '@c360/model'
import { z } from 'zod'

/** Longest name of a person, in UTF-16 code units. */
export const maxPersonNameLength = 60

/** A name a person may carry: some visible text. */
export const PersonName = Name.max(maxPersonNameLength).refine((name) => name.trim() !== '', {
  error: 'A name needs some visible text.',
})

/** Who sits at a browser: without accounts, each browser profile is one person. */
export const Person = z.strictObject({
  id: z.string().regex(/^per_[A-Za-z0-9_-]{1,60}$/),
  name: PersonName,
  colour: ColourName,
})
export type Person = z.infer<typeof Person>

const moods = [
  'Amber',
  'Bold',
  'Calm',
  'Clever',
  'Eager',
  'Gentle',
  'Keen',
  'Lively',
  'Merry',
  'Nimble',
  'Patient',
  'Quiet',
  'Sunny',
  'Swift',
  'Tidy',
  'Witty',
]
const animals = [
  'Badger',
  'Crane',
  'Dolphin',
  'Falcon',
  'Fox',
  'Gecko',
  'Heron',
  'Ibex',
  'Lynx',
  'Marten',
  'Otter',
  'Owl',
  'Panda',
  'Raven',
  'Seal',
  'Wren',
]

/** A new person with a generated name and colour; `randomBytes` gives that many random bytes. */
export function mintPerson(randomBytes: (count: number) => Uint8Array): Person {
  const [mood = 0, animal = 0, colour = 0] = randomBytes(3)
  return {
    id: `per_${Buffer.from(randomBytes(12)).toString('base64url')}`,
    name: `${pick(moods, mood)} ${pick(animals, animal)}`,
    colour: pick(ColourName.options, colour),
  }
}

function pick<Item>(items: readonly Item[], random: number): Item {
  const item = items[random % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
