import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { hostileTexts } from '../testing/hostile-texts.ts'
import { Noted, writeYaml, type YamlValue } from './write-yaml.ts'

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts))
const { value } = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(text, fc.string({ minLength: 1000, maxLength: 1100 })), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
}))

describe('what is written as YAML', () => {
  test.each(['1.1', '1.2'] as const)('is read as the same value by a reader of YAML %s', (version) => {
    fc.assert(
      fc.property(value, (given) => {
        expect(parse(writeYaml(given), { version })).toEqual(given)
      }),
    )
  })

  test('has a remark behind a text, and no member without a value', () => {
    const written = writeYaml({ a: new Noted('x', 'two\nlines'), b: undefined, c: [{ d: 'one\ntwo\n', e: [] }, ['f']] })
    expect(written).toBe('a: x # two lines\nc:\n  - d: |\n      one\n      two\n    e: []\n  - - f\n')
  })
})
