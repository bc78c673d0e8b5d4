import { type Model, toCanonicalJson } from '@c360/model'
import { aKey, aModel, anAttribute, anEntity, modelProperties } from '@c360/model/builders'

const customer = anEntity({ name: 'customer', id: 'ent_customer' })
const email = anAttribute({ parent: customer.id, id: 'att_email', name: 'email' })

/** A customer without a key: there is something to find. */
export const withoutKey: Model = aModel(modelProperties({ name: 'Retail' }), customer, email)
/** The same with a key and other names. */
export const withKey: Model = aModel(
  modelProperties({ name: 'Retail' }),
  { ...customer, name: 'person' },
  { ...email, name: 'email_address', required: true },
  aKey({ entity: customer.id, id: 'key_1', attributes: [email.id] }),
)

/** As a file, with the line ends of another system where told. */
export function toFile(model: Model, lineEnd = '\n'): string {
  return toCanonicalJson(model).replaceAll('\n', lineEnd)
}
