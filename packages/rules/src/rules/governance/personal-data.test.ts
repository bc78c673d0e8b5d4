import { type LogicalType, SemanticType } from '@c360/model'
import { anAttribute } from '@c360/model/builders'
import { describe, expect, test } from 'vitest'
import { personalDataOf } from './personal-data.ts'

const kindOf = (name: string, type: LogicalType = { kind: 'string' }): string | undefined =>
  personalDataOf(anAttribute({ parent: 'ent_person', name, type }))?.category

describe('personal data', () => {
  test.each([
    ['email', 'contact'],
    ['Email Address', 'contact'],
    ['billingEmail', 'contact'],
    ['mobile_phone', 'contact'],
    ['FIRST_NAME', 'identity'],
    ['customer_surname', 'identity'],
    ['date_of_birth', 'demographic'],
    ['street_line_1', 'contact'],
    ['client_ip_address', 'online identifier'],
    ['iban', 'financial'],
    ['ssn', 'identity'],
  ])('is known by the words of %s', (name, category) => {
    expect(kindOf(name)).toBe(category)
  })

  test.each([
    ['product_name'],
    ['email_template'],
    ['email_opt_in'],
    ['phone_type'],
    ['email_domain'],
    ['remail'],
    ['streetwear_size'],
    ['issn'],
    ['urbane'],
    ['email_count'],
  ])('is not seen in %s', (name) => {
    expect(kindOf(name)).toBeUndefined()
  })

  test('is no flag, moment or reference that only speaks of it', () => {
    expect(kindOf('has_email', { kind: 'boolean' })).toBeUndefined()
    expect(kindOf('phone_verified_at', { kind: 'timestamp', timezone: true })).toBeUndefined()
    expect(kindOf('shipping_address_id', { kind: 'uuid' })).toBeUndefined()
    expect(kindOf('phone', { kind: 'integer', bits: 64 })).toBe('contact')
  })

  test('by its meaning counts more than by its name', () => {
    const attribute = anAttribute({ parent: 'ent_person', name: 'email', semanticType: 'url' })
    expect(personalDataOf(attribute)).toBeUndefined()
    const personal = SemanticType.options.filter((semanticType) => personalDataOf({ ...attribute, semanticType }))
    expect(personal).toContain('birth-date')
    expect(personal).not.toContain('amount')
    expect(personal).not.toContain('currency')
  })
})
