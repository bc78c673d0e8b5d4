import { Name } from '@c360/model'

/** The name of a model: it is listed by it, so some of it must be visible. */
export const ModelName = Name.refine((name) => name.trim() !== '', { error: 'A model needs a name.' })
