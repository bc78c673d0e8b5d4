import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { toZip } from './zip.ts'

test('a zip gives the files back, and is the same bytes in any order', () => {
  const files = [
    { path: 'b/ü.txt', text: 'Grüße\n' },
    { path: 'a.txt', text: '' },
  ]
  const zip = toZip(files)
  const read = Object.entries(unzipSync(zip)).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))
  expect(read).toEqual(files.toReversed())
  expect(toZip(files.toReversed())).toEqual(zip)
})

test.each(['../a', '/a', 'a//b', 'C:/a', 'a\\b', '', 'a/./b', '__proto__', 'a\0'])('refuses the path %j', (path) => {
  expect(() => toZip([{ path, text: '' }])).toThrow('no path within a folder')
})

test('refuses a path used twice', () => {
  expect(() =>
    toZip([
      { path: 'a', text: '' },
      { path: 'a', text: 'x' },
    ]),
  ).toThrow('twice')
})
