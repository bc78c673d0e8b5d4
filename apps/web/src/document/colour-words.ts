import type { ColourName } from '@c360/model'

/** The palette's colours as people read them. */
export const colourWords: Record<ColourName, string> = {
  slate: 'Slate',
  red: 'Red',
  orange: 'Orange',
  amber: 'Amber',
  green: 'Green',
  teal: 'Teal',
  blue: 'Blue',
  violet: 'Violet',
  pink: 'Pink',
}
