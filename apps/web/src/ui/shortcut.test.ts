import { describe, expect, it } from 'vitest'
import { matchesShortcut } from './shortcut.ts'

const press = (key: string, held: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, ...held })

describe('matchesShortcut', () => {
  it.each([
    [press('z', { ctrlKey: true }), 'mod+z', true],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'mod+shift+z', true],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'mod+z', false],
    [press('z'), 'mod+z', false],
    [press('z', { ctrlKey: true, altKey: true }), 'mod+z', false],
    [press('z', { metaKey: true }), 'mod+z', false],
    [press('?', { shiftKey: true }), '?', true],
    [press('?'), '?', true],
    [press('+', { shiftKey: true }), '+', true],
    [press('v'), 'v', true],
    [press('V', { shiftKey: true }), 'v', false],
    [press('!', { shiftKey: true, code: 'Digit1' }), 'shift+1', true],
    [press('1', { code: 'Digit1' }), 'shift+1', false],
    [press('Delete'), 'delete', true],
    [press('Delete', { shiftKey: true }), 'delete', false],
  ])('%# decides whether a key press is the shortcut', (event, shortcut, expected) => {
    expect(matchesShortcut(event, shortcut)).toBe(expected)
  })
})
