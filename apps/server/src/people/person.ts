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
