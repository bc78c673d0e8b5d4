import { expect, it } from 'vitest'
import { parsePasted } from './parse-pasted.ts'

it('reads two columns of a spreadsheet, in lower case, without their heading and without empty rows', () => {
  expect(parsePasted('Word\tShort form\r\nCustomer\tcust\r\n\r\nquantity\tQTY\t12')).toEqual([
    { word: 'customer', shortForm: 'cust' },
    { word: 'quantity', shortForm: 'qty' },
  ])
})

it('takes the last of two for one word, and leaves out half a row', () => {
  expect(parsePasted('amount;amt\namount;amnt\nnumber;')).toEqual([{ word: 'amount', shortForm: 'amnt' }])
})

it('leaves alone what is not two columns', () => {
  expect(parsePasted('customer')).toBeUndefined()
  expect(parsePasted('')).toBeUndefined()
})
