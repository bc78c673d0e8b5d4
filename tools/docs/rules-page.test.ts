import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allPresets, allRules } from '@c360/rules'
import { expect, test } from 'vitest'
import { rulesPage } from './rules-page.ts'

const path = join(import.meta.dirname, '..', '..', 'docs', 'user-guide', 'rules.md')

test('the page of rules is what the rules say; if not: node --import tsx tools/write-rule-docs.ts', () => {
  expect(readFileSync(path, 'utf8')).toBe(rulesPage(allRules, allPresets))
})

test('the page of rules names every rule, option and preset', () => {
  const page = rulesPage(allRules, allPresets)
  for (const { id, title, options } of allRules) {
    expect(page).toContain(`### ${id}\n`)
    expect(page).toContain(title)
    for (const option of Object.keys(options.shape)) expect(page).toContain(`| \`${option}\` |`)
  }
  for (const { label } of allPresets) expect(page).toContain(`### ${label}`)
  expect(page).not.toMatch(/undefined|\[object/)
})
