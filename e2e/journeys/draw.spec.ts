import { expect, test } from '../fixtures/test.ts'

test('the first entity is drawn with the mouse and its attributes are typed in a row', async ({ studio }) => {
  await studio.drawEntity('customer', { x: 500, y: 200 })
  await studio.typeAttributes('email string!', 'birth_date date', 'score decimal(5,2)')
  await expect(studio.attribute('customer', 'email')).toContainText('string')
  await expect(studio.attribute('customer', 'email')).toContainText('Required')
  await expect(studio.attribute('customer', 'birth_date')).toContainText('date')
  await expect(studio.attribute('customer', 'birth_date')).not.toContainText('Required')
  await expect(studio.attribute('customer', 'score')).toContainText('decimal(5,2)')
  await studio.isSaved()
  await studio.page.reload()
  await expect(studio.attribute('customer', 'score')).toBeVisible()
})

test('the first entity is drawn by keyboard alone', async ({ studio }) => {
  await studio.canvas.focus()
  await studio.page.keyboard.press('e')
  await studio.page.keyboard.press('Enter')
  await expect(studio.field('Name')).toBeFocused()
  await studio.page.keyboard.type('person')
  await studio.page.keyboard.press('Enter')
  await expect(studio.field('New attribute')).toBeFocused()
  await studio.page.keyboard.type('email string!')
  await studio.page.keyboard.press('Enter')
  await studio.page.keyboard.press('Escape')
  await expect(studio.attribute('person', 'email')).toContainText('Required')
})

test('every step is undone and redone under its name', async ({ studio }) => {
  await studio.drawEntity('customer', { x: 500, y: 200 })
  await studio.typeAttributes('email string!')
  await studio.renameEntity('customer', 'client')
  await expect(studio.card('client')).toBeVisible()
  await expect(studio.undoButton('rename')).toBeEnabled()
  await studio.page.keyboard.press('Escape')
  await studio.undo()
  await expect(studio.card('customer')).toBeVisible()
  await studio.undo()
  await expect(studio.attribute('customer', 'email')).toHaveCount(0)
  await studio.redo()
  await studio.redo()
  await expect(studio.attribute('client', 'email')).toBeVisible()
})

test('an event is drawn with its time', async ({ studio }) => {
  await studio.canvas.focus()
  await studio.page.keyboard.press('t')
  await studio.canvas.click({ position: { x: 500, y: 200 } })
  await studio.field('Name').fill('Order Completed')
  await studio.field('Name').press('Enter')
  await studio.page.keyboard.press('Escape')
  await expect(studio.attribute('Order Completed', 'occurred_at')).toBeVisible()
})

const hostileNames = [
  `O'Brien "the" \`tick\``,
  '<img src=x onerror=alert(1)>',
  '💥 émoji ‮gnitirw',
  '__proto__',
  'constructor',
  'a'.repeat(900),
]
test('names with quotes, markup, emoji and reserved words are kept as they are', async ({ studio }) => {
  await studio.drawEntity('customer', { x: 500, y: 200 })
  await studio.page.keyboard.press('Escape')
  let name = 'customer'
  for (const next of hostileNames) {
    await studio.renameEntity(name, next)
    await studio.page.keyboard.press('Escape')
    await expect(studio.card(next)).toBeVisible()
    name = next
  }
  await studio.isSaved()
  await studio.page.reload()
  await expect(studio.card(name)).toBeVisible()
})
