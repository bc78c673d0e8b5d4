import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { palettes } from '@c360/diagram'
import { expect, test } from 'vitest'

const tokens = readFileSync(join(import.meta.dirname, '../apps/web/src/ui/tokens.css'), 'utf8')

/** The custom properties of the first rule with this selector. */
function tokensOf(selector: string): Readonly<Record<string, string>> {
  const start = tokens.indexOf(`${selector} {`)
  const rule = tokens.slice(start, tokens.indexOf('\n}', start))
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

test.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
] as const)('a %s drawing has the colours of the studio', (theme, selector) => {
  const { areas, kinds, lineStrong, inkMuted, inkFaint, ...others } = palettes[theme]
  const drawn = {
    ...others,
    ...areas,
    ...Object.fromEntries(Object.entries(kinds).map(([kind, colour]) => [`kind-${kind}`, colour])),
    'line-strong': lineStrong,
    'ink-muted': inkMuted,
    'ink-faint': inkFaint,
  }
  expect(tokensOf(selector)).toMatchObject(drawn)
})
