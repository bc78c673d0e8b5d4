import { expect, test } from 'vitest'
import { isSupportedNode } from './node-version.mjs'

test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('takes Node %s', (version) => {
  expect(isSupportedNode(version)).toBe(true)
})

test.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0'])('refuses Node %s', (version) => {
  expect(isSupportedNode(version)).toBe(false)
})
