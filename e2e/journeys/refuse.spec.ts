import type { Locator } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'
import { paste, reasonOf } from '../pages/text-field.ts'

const tooLong = { what: '10,000 characters', text: 'a'.repeat(10_000), reason: 'At most 1,000 characters.' }
const withNul = {
  what: 'a text with NUL',
  text: 'before\u0000after',
  reason: 'Text may hold neither NUL nor half a surrogate pair.',
}

/** Pastes what is refused, goes elsewhere and comes back to shorten it. */
async function pasteAndMend(field: Locator, { text, reason }: typeof tooLong, mended: string): Promise<void> {
  await paste(field, text)
  await field.press('Enter')
  await expect.poll(() => reasonOf(field)).toBe(reason)
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveValue(text)
  await field.blur()
  await expect(field).toHaveValue(text)
  expect(await reasonOf(field)).toBe(reason)
  await paste(field, mended)
  await expect(field).not.toHaveAttribute('aria-invalid')
  await field.press('Enter')
}

for (const refused of [tooLong, withNul]) {
  test(`${refused.what} pasted into names on a card stay whole until they are mended`, async ({ studio }) => {
    await studio.drawEntity('customer', { x: 500, y: 200 })
    await pasteAndMend(studio.field('New attribute'), refused, 'email')
    await studio.page.keyboard.press('Escape')
    await expect(studio.attribute('customer', 'email')).toBeVisible()
    await studio.attribute('customer', 'email').getByText('email').dblclick()
    await pasteAndMend(studio.field('Name'), refused, 'mail')
    await studio.page.keyboard.press('Escape')
    await expect(studio.attribute('customer', 'mail')).toBeVisible()
    await studio.startRenaming('customer')
    await pasteAndMend(studio.field('Name'), refused, 'client')
    await expect(studio.card('client')).toBeVisible()
    await studio.isSaved()
  })

  test(`${refused.what} pasted into the name of a model stay whole until they are mended`, async ({ studio }) => {
    await studio.modelName.getByRole('button').click()
    await pasteAndMend(studio.modelName.getByRole('textbox', { name: 'Name' }), refused, 'Mended')
    await expect(studio.modelName).toHaveText('Mended')
    await studio.isSaved()
  })

  test(`${refused.what} pasted into a name on the home page stay whole until they are mended`, async ({
    person,
    api,
  }) => {
    const before = `before ${crypto.randomUUID()}`
    const after = `after ${crypto.randomUUID()}`
    await api.trpc.models.create.mutate({ name: before })
    const home = await person.openHome()
    await home.choose(before, 'Rename')
    await pasteAndMend(home.nameField, refused, after)
    await expect(home.link(after)).toBeVisible()
  })
}

test('a refused text is given up with Escape, and what stood there stands there again', async ({ studio }) => {
  await studio.drawEntity('customer', { x: 500, y: 200 })
  await studio.page.keyboard.press('Escape')
  await studio.startRenaming('customer')
  await paste(studio.field('Name'), tooLong.text)
  await studio.field('Name').press('Enter')
  await expect.poll(() => reasonOf(studio.field('Name'))).toBe(tooLong.reason)
  await studio.field('Name').press('Escape')
  await expect(studio.field('Name')).toHaveCount(0)
  await expect(studio.card('customer')).toBeVisible()
})

test('a refused text is offered back when the model is left', async ({ studio }) => {
  await studio.drawEntity('customer', { x: 500, y: 200 })
  await studio.page.keyboard.press('Escape')
  await studio.startRenaming('customer')
  await paste(studio.field('Name'), tooLong.text)
  await studio.page.getByRole('link', { name: 'All models' }).click()
  await expect(studio.page.getByRole('heading', { name: 'Models' })).toBeVisible()
  const told = 'What you were typing was not kept. At most 1,000 characters.'
  await expect(studio.page.getByText(told, { exact: true })).toBeVisible()
  await expect(studio.page.getByRole('button', { name: 'Copy the text' })).toBeVisible()
})

test('closing the tab over a refused text is asked about', async ({ studio }) => {
  await studio.drawEntity('customer', { x: 500, y: 200 })
  await paste(studio.field('New attribute'), tooLong.text)
  const asked = studio.page.waitForEvent('dialog')
  const closed = studio.page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await closed
  await expect(studio.field('New attribute')).toHaveValue(tooLong.text)
})

test('a text that is no type stays in the field of the type, with the reason', async ({ studio }) => {
  await studio.drawEntity('customer', { x: 500, y: 200 })
  await studio.field('New attribute').fill('email')
  await studio.field('New attribute').press('Tab')
  await paste(studio.field('Type'), 'strnig')
  await studio.field('Type').press('Enter')
  await expect.poll(() => reasonOf(studio.field('Type'))).toContain('strnig is no type')
  await paste(studio.field('Type'), 'text')
  await studio.field('Type').press('Enter')
  await studio.page.keyboard.press('Escape')
  await expect(studio.attribute('customer', 'email')).toContainText('text')
})
