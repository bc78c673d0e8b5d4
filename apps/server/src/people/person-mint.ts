import { ColourName } from '@c360/model'
import type { Person } from './person.ts'

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

/**
 * What makes new persons, each with a random id and a dealt name and colour: a rotation from a random start, so that people
 * who come one after the other differ in both words and in colour. Names repeat after 256, colours sooner.
 * @param randomBytes gives that many random bytes
 */
export function createPersonMint(randomBytes: (count: number) => Uint8Array): () => Person {
  const [moodStart = 0, animalStart = 0, colourStart = 0] = randomBytes(3)
  let dealt = 0
  return () => {
    // One mood further with each round of the animals, or every animal would keep its mood.
    const round = Math.floor(dealt / animals.length)
    const name = `${pick(moods, moodStart + dealt + round)} ${pick(animals, animalStart + dealt)}`
    const colour = pick(ColourName.options, colourStart + dealt)
    dealt += 1
    return { id: `per_${Buffer.from(randomBytes(12)).toString('base64url')}`, name, colour }
  }
}

function pick<Item>(items: readonly Item[], position: number): Item {
  const item = items[position % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
