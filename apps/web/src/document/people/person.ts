import type { ColourName } from '@c360/model'

/** Somebody who edits: without accounts, a browser profile with a name and a colour. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly colour: ColourName
}
