import { expect, type Locator, type Page } from '@playwright/test'

interface Point {
  readonly x: number
  readonly y: number
}

/** A model open in the studio, by the names and roles that assistive technology sees. */
export class StudioPage {
  readonly page: Page
  readonly canvas: Locator
  /** The model's name in the top bar. */
  readonly modelName: Locator
  readonly navigator: Locator
  readonly inspector: Locator
  readonly problems: Locator
  readonly savedState: Locator
  readonly history: Locator
  readonly relationshipPopover: Locator

  constructor(page: Page) {
    this.page = page
    this.canvas = page.getByRole('application', { name: 'Canvas' })
    this.modelName = page.getByRole('heading', { level: 1 })
    this.navigator = page.getByRole('region', { name: 'Navigator' })
    this.inspector = page.getByRole('region', { name: 'Inspector' })
    this.problems = page.getByRole('region', { name: 'Problems' })
    this.savedState = page.getByRole('status', { name: 'Saved state' })
    this.relationshipPopover = this.canvas.getByRole('dialog', { name: 'Relationship' })
    this.history = page.getByRole('group', { name: 'History' })
  }

  async isReady(): Promise<void> {
    await expect(this.canvas).toBeVisible()
  }

  card(name: string): Locator {
    return this.canvas.getByRole('group', { name, exact: true })
  }

  attribute(entity: string, name: string): Locator {
    return this.card(entity).getByRole('listitem', { name, exact: true })
  }

  /** The field that is being typed in on the canvas. */
  field(name: 'Name' | 'Type' | 'New attribute'): Locator {
    return this.canvas.getByRole('textbox', { name, exact: true })
  }

  /** Draws an entity with the entity tool; leaves the new attribute row open. */
  async drawEntity(name: string, at: Point): Promise<void> {
    await this.canvas.focus()
    await this.page.keyboard.press('e')
    await this.canvas.click({ position: at })
    await this.field('Name').fill(name)
    await this.field('Name').press('Enter')
    await expect(this.card(name)).toBeVisible()
  }

  /** Types attributes into the open row, one after another, and leaves it. */
  async typeAttributes(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.field('New attribute').fill(text)
      await this.field('New attribute').press('Enter')
    }
    await this.field('New attribute').press('Escape')
  }

  /** Selects a card by its header. */
  async select(name: string, modifiers: ('Shift' | 'Control')[] = []): Promise<void> {
    await this.card(name).click({ position: headerPoint, modifiers })
  }

  /** Opens the name of an entity on its card. */
  async startRenaming(name: string): Promise<void> {
    await this.card(name).dblclick({ position: headerPoint })
  }

  async renameEntity(name: string, newName: string): Promise<void> {
    await this.startRenaming(name)
    await this.field('Name').fill(newName)
    await this.field('Name').press('Enter')
  }

  /** Drags with the mouse, in steps as a hand would. */
  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 })
    await mouse.move(to.x, to.y, { steps: 5 })
    await mouse.up()
  }

  /** Relates two cards with the relationship tool; onto itself from the header to a row. */
  async relate(parent: string, child: string): Promise<void> {
    await this.canvas.focus()
    await this.page.keyboard.press('r')
    const from = await this.headerOf(parent)
    const to = await this.headerOf(child)
    await this.drag(from, parent === child ? { x: to.x, y: to.y + 30 } : to)
  }

  /** The middle of the header of a card, in pixels of the page. */
  async headerOf(name: string): Promise<Point> {
    const box = await this.card(name).boundingBox()
    if (!box) throw new Error(`The card ${name} is not in sight.`)
    return { x: box.x + headerPoint.x, y: box.y + headerPoint.y }
  }

  treeItem(name: string): Locator {
    return this.navigator.getByRole('treeitem', { name })
  }

  /** Chooses an entry of the menu of something in the navigator. */
  async chooseInNavigator(name: string, entry: string): Promise<void> {
    await this.treeItem(name).click({ button: 'right' })
    await this.page.getByRole('menuitem', { name: entry }).click()
  }

  /** Arranges the whole diagram. */
  async arrange(): Promise<void> {
    await this.page.keyboard.press('Shift+l')
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+z')
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+z')
  }

  undoButton(label: string): Locator {
    return this.history.getByRole('button', { name: `Undo ${label}` })
  }

  /** Everything that was done has reached the disk of the server. */
  async isSaved(): Promise<void> {
    await expect(this.savedState).toHaveText('Saved')
  }

  async isKeptOnDevice(): Promise<void> {
    await expect(this.savedState).toContainText('Kept on this device')
  }
}

/** Where a card is taken hold of: in its header, right of the icon. */
const headerPoint: Point = { x: 60, y: 14 }
