/** A side of a card. */
export type Side = 'left' | 'right' | 'top' | 'bottom'

/** The unit step that leads away from a card on each side (y grows downwards). */
export const outward: Readonly<Record<Side, { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
}
