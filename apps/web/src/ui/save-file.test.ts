import { expect, it } from 'vitest'
import { toFileName } from './save-file.ts'

it.each([
  ['Retail Customer 360', 'retail-customer-360.x.json'],
  ['../../etc/passwd', 'etc-passwd.x.json'],
  ['Kundenmodell Österreich', 'kundenmodell-österreich.x.json'],
  ['顧客', '顧客.x.json'],
  ['🙂', 'model.x.json'],
  ['', 'model.x.json'],
  ['a'.repeat(500), `${'a'.repeat(60)}.x.json`],
])('names the file of %j', (name, fileName) => {
  expect(toFileName(name, 'x.json')).toBe(fileName)
})
