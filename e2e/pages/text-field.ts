import type { Locator } from '@playwright/test'

/** Replaces what stands in a field by the text, as a paste does: in one piece and through the browser's own editing. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.selectText()
  await field.page().keyboard.insertText(text)
}

/** Why a field was refused, as it is told to a screen reader on the field itself. */
export async function reasonOf(field: Locator): Promise<string> {
  return field.evaluate((input) => {
    const note = document.getElementById(input.getAttribute('aria-describedby') ?? '')
    return note?.checkVisibility({ visibilityProperty: true }) ? (note.textContent ?? '') : ''
  })
}
