/**
 * Every size of an entity card, in drawing units (CSS pixels at zoom 1).
 * The interface draws cards with exactly these; routes, layout and exported drawings count on them.
 */
export const cardMetrics = {
  headerHeightPx: 36,
  rowHeightPx: 24,
  /** Between the header and the first row, and between the last row and the bottom edge. */
  bodyPaddingPx: 4,
  /** Left and right of everything in a row or header. */
  paddingXPx: 12,
  /** The slot of the key mark before an attribute's name, and of the kind icon before an entity's name. */
  leadingSlotPx: 16,
  leadingGapPx: 8,
  /** How far a nested attribute's name stands to the right of its parent's. */
  indentPx: 12,
  /** Nesting is drawn at most this deep; deeper attributes stand at this depth. */
  maxDrawnDepth: 6,
  /** Between an attribute's name and its type. */
  typeGapPx: 16,
  /** Room after the type for sensitivity, identity and problem marks. */
  trailingSlotPx: 28,
  minWidthPx: 220,
  maxWidthPx: 380,
  /** Widths grow in these steps, so that typing does not make a card tremble. */
  widthStepPx: 20,
  /** An entity without attributes keeps the room of this many rows. */
  emptyRowCount: 1,
  /** The "Add attribute" row hangs below the card's bottom edge (in an empty card it fills the empty row): showing it moves nothing. */
  addRowHeightPx: 24,
  radiusPx: 6,
} as const

/** The type in which card texts are set; widths are measured for these. */
export const cardFonts = {
  entityName: { family: 'Inter', sizePx: 13, weight: 600 },
  attributeName: { family: 'JetBrains Mono', sizePx: 12, weight: 400 },
  attributeType: { family: 'JetBrains Mono', sizePx: 11, weight: 400 },
} as const

/** Cards stand on this grid: arranging and snapping end on it. */
export const gridStepPx = 8
