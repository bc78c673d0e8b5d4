import { describe, expect, it } from 'vitest'
import { formOfDefault, parseDefaultText, textOfDefault } from './default-text.ts'

describe('parseDefaultText', () => {
  it('reads a literal as the type says', () => {
    expect(parseDefaultText('5', 'integer')).toEqual({ ok: true, value: { kind: 'value', value: 5 } })
    expect(parseDefaultText('5', 'string')).toEqual({ ok: true, value: { kind: 'value', value: '5' } })
    expect(parseDefaultText(' TRUE ', 'boolean')).toEqual({ ok: true, value: { kind: 'value', value: true } })
  })

  it('refuses what the type cannot hold', () => {
    for (const [text, type] of [
      ['five', 'decimal'],
      ['', 'float'],
      ['1.5', 'integer'],
      ['yes', 'boolean'],
      ['Infinity', 'decimal'],
    ] as const) {
      expect([text, parseDefaultText(text, type).ok]).toEqual([text, false])
    }
  })
})

describe('a default as text', () => {
  it('tells null, a literal and an expression apart', () => {
    expect(formOfDefault(undefined)).toBe('none')
    expect(formOfDefault({ kind: 'value', value: null })).toBe('null')
    expect(formOfDefault({ kind: 'value', value: false })).toBe('value')
    expect(textOfDefault({ kind: 'value', value: false })).toBe('false')
    expect(textOfDefault({ kind: 'expression', expression: 'now()' })).toBe('now()')
  })
})
