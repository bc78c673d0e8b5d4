import { expect, test } from 'vitest'
import { fromClipboardText, toClipboardText } from './clipboard-text.ts'

test('what was copied comes back', () => {
  const content = { records: [{ id: 'ent_1', kind: 'entity', name: 'a "quoted" name 🙂' }], version: 1 }
  expect(fromClipboardText(toClipboardText(content))).toEqual(content)
})

test.each(['', 'plain words', '{"records":[]}', '{"mediaType":"text/plain","content":{}}'])(
  'foreign text %j is not a copy',
  (text) => {
    expect(fromClipboardText(text)).toBeUndefined()
  },
)

test('a copy that was cut short is not a copy', () => {
  expect(fromClipboardText(toClipboardText({ records: [] }).slice(0, -3))).toBeUndefined()
})
