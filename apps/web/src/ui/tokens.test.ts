import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colourNames } from './colour-names.ts'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

function readTokens(selector: string): Map<string, string> {
  const body = css.split(`${selector} {`)[1]?.split('}')[0] ?? ''
  return new Map([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']))
}

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const kinds = [...css.matchAll(/--(kind-[a-z-]+):/g)].map((match) => match[1] ?? '')

const readable: readonly (readonly [text: string, background: string])[] = [
  ...['canvas', 'surface', 'surface-sunken', 'surface-hover', 'surface-active'].map(
    (background) => ['ink', background] as const,
  ),
  ...['canvas', 'surface', 'surface-sunken', 'surface-hover', 'surface-active'].map(
    (background) => ['ink-muted', background] as const,
  ),
  ...['canvas', 'surface', 'surface-sunken', 'surface-hover'].map((background) => ['ink-faint', background] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ...['danger', 'warning', 'success'].flatMap((tone) => [[tone, 'surface'] as const, [tone, `${tone}-soft`] as const]),
  ...colourNames.flatMap((name) => [
    [name, 'surface'] as const,
    [name, 'canvas'] as const,
    [name, `${name}-soft`] as const,
  ]),
  // Initials on a person's disc.
  ...colourNames.map((name) => ['surface', name] as const),
  ...[...new Set(kinds)].flatMap((kind) => [[kind, 'surface'] as const, [kind, 'canvas'] as const]),
]

describe.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
])('%s theme', (_theme, selector) => {
  const tokens = readTokens(selector)
  const ratioOf = (a: string, b: string): number => contrast(tokens.get(a) ?? '#000000', tokens.get(b) ?? '#000000')

  it.each(readable)('%s can be read on %s (4.5 to 1)', (text, background) => {
    expect(ratioOf(text, background)).toBeGreaterThanOrEqual(4.5)
  })

  it('shows the outline of a field and the focus ring (3 to 1)', () => {
    for (const part of ['line-field', 'accent']) {
      for (const background of ['surface', 'canvas']) expect(ratioOf(part, background)).toBeGreaterThanOrEqual(3)
    }
  })

  it('gives every colour its own value in both themes', () => {
    expect([...tokens.keys()].sort()).toEqual([...readTokens(':root').keys()].sort())
  })
})
