/** Where one attribute stands in a card. */
export interface CardRow {
  readonly attributeId: string
  /** Top of the row, from the card's top edge. */
  readonly yPx: number
  /** 0 for the entity's own attributes, 1 for the properties of an object among them, and so on. */
  readonly depth: number
}

/** The size of an entity's card and its rows, top to bottom; one object as long as nothing shown in the card changes. */
export interface CardGeometry {
  readonly widthPx: number
  readonly heightPx: number
  readonly rows: readonly CardRow[]
}

/** A card that stands somewhere: `x` and `y` are its top left corner in drawing units. */
export interface PlacedCard {
  readonly entityId: string
  readonly x: number
  readonly y: number
  readonly geometry: CardGeometry
}

/** Whether two cards of these geometries look alike, row by row. */
export function isSameGeometry(a: CardGeometry, b: CardGeometry): boolean {
  if (a === b) return true
  if (a.widthPx !== b.widthPx || a.heightPx !== b.heightPx || a.rows.length !== b.rows.length) return false
  return a.rows.every((row, index) => {
    const other = b.rows[index]
    return other && row.attributeId === other.attributeId && row.yPx === other.yPx && row.depth === other.depth
  })
}
