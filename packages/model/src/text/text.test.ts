import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LogicalType } from '../records/logical-type.ts'
import { arbitraryLogicalType } from '../testing/arbitrary-values.ts'
import { parseAttributeText } from './attribute-text.ts'
import { formatLogicalType, logicalTypeWords, parseLogicalType } from './logical-type-text.ts'

describe('logical types', { timeout: 60_000 }, () => {
  test('M70 what is written is read back', () => {
    fc.assert(
      fc.property(arbitraryLogicalType, (type) => {
        expect(parseLogicalType(formatLogicalType(type))).toEqual(type)
      }),
      { numRuns: 1_000 },
    )
  })

  test.each<[string, LogicalType]>([
    ['string(80)', { kind: 'string', maxLength: 80 }],
    ['VARCHAR (80)', { kind: 'string', maxLength: 80 }],
    ['decimal(12, 2)', { kind: 'decimal', precision: 12, scale: 2 }],
    ['numeric(9)', { kind: 'decimal', precision: 9, scale: 0 }],
    ['timestamp', { kind: 'timestamp', timezone: false }],
    ['timestamptz', { kind: 'timestamp', timezone: true }],
    ['bigint', { kind: 'integer', bits: 64 }],
    ['array<string>', { kind: 'array', items: { kind: 'string' } }],
    ['string[]', { kind: 'array', items: { kind: 'string' } }],
    ['array<object>', { kind: 'array', items: { kind: 'object' } }],
    ['map<string, array<int>>', { kind: 'map', value: { kind: 'array', items: { kind: 'integer' } } }],
  ])('M70 %s is a type', (text, type) => {
    expect(parseLogicalType(text)).toEqual(type)
  })

  test.each([
    '',
    'strng',
    '__proto__',
    'constructor',
    'string(',
    'string(0)',
    'string(1,2)',
    'integer(7)',
    'date(3)',
    'decimal(0,1)',
    'array<>',
    'array<x>',
    'native("a")',
    `${'array<'.repeat(9)}string${'>'.repeat(9)}`,
    `${'array<'.repeat(600)}string${'>'.repeat(600)}`,
    '['.repeat(100_000),
  ])('M70 %.40s is none', (text) => {
    expect(parseLogicalType(text)).toBeUndefined()
  })

  test('M70 every suggested word is a type', () => {
    for (const word of logicalTypeWords) expect(parseLogicalType(word)).toBeDefined()
  })
})

describe('attributes', { timeout: 60_000 }, () => {
  test.each([
    ['email string!', { name: 'email', type: { kind: 'string' }, required: true }],
    ['email: string(320)', { name: 'email', type: { kind: 'string', maxLength: 320 } }],
    ['email:string?', { name: 'email', type: { kind: 'string' }, required: false }],
    ['total decimal(12, 2) !', { name: 'total', type: { kind: 'decimal', precision: 12, scale: 2 }, required: true }],
    ['Order Total integer', { name: 'Order Total', type: { kind: 'integer' } }],
    ['email', { name: 'email' }],
    ['email!', { name: 'email', required: true }],
    ['date', { name: 'date' }],
    ['date date', { name: 'date', type: { kind: 'date' } }],
    ['email strng', { name: 'email strng' }],
    ['"first name" string', { name: 'first name', type: { kind: 'string' } }],
    ['"odd', { name: '"odd' }],
    ['__proto__ uuid', { name: '__proto__', type: { kind: 'uuid' } }],
    ['  spaced   text  ', { name: 'spaced', type: { kind: 'text' } }],
    ['!', { name: '!' }],
    ['', { name: '' }],
  ])('M71 %j', (text, expected) => {
    expect(parseAttributeText(text)).toEqual(expected)
  })

  test('M71 any text is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(typeof parseAttributeText(text).name).toBe('string')
      }),
    )
  })
})
