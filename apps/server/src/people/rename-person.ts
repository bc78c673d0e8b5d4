import { ColourName } from '@c360/model'
import { z } from 'zod'
import type { PersonContext } from '../http/request-context.ts'
import { type Person, PersonName } from './person.ts'

/** What a person wants to be called, and in which colour to appear. */
export const RenamePersonInput = z.strictObject({ name: PersonName.optional(), colour: ColourName.optional() })
export type RenamePersonInput = z.infer<typeof RenamePersonInput>

/** Gives the person another name or colour, here and for everybody who sees them now. */
export function renamePerson(context: PersonContext, input: RenamePersonInput): Person {
  const person: Person = {
    ...context.person,
    ...(input.name === undefined ? {} : { name: input.name.trim() }),
    ...(input.colour === undefined ? {} : { colour: input.colour }),
  }
  context.rememberPerson(person)
  context.services.live.renamePerson(person)
  return person
}
