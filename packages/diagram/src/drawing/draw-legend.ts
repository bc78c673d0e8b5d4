import { type Archetype, getRecordOf, type Model } from '@c360/model'
import type { PlacedCard } from '../card/card-geometry.ts'
import { drawKeyMark, drawSensitivity } from './draw-card.ts'
import { archetypeIcons } from './icons.ts'
import { mix, type Palette } from './palette.ts'
import { element, fitText, icon, textLine, widthOf } from './svg.ts'

const rowHeightPx = 24
const markPx = 22
const gapPx = 20
const longestPx = 240
const kindSizePx = 14

interface LegendItem {
  readonly label: string
  draw(x: number, middle: number): string
}

/** What the marks of a drawing mean, in rows no wider than given; its own height comes with it. */
export function drawLegend(
  model: Model,
  cards: readonly PlacedCard[],
  palette: Palette,
  at: { readonly x: number; readonly y: number; readonly widthPx: number },
): { readonly text: string; readonly heightPx: number } {
  const style = { family: 'sans', sizePx: 11, colour: palette.inkMuted } as const
  let x = at.x
  let row = 0
  const drawn = legendItems(model, cards, palette).map(({ label, draw }) => {
    const shown = fitText(label, longestPx, style)
    const widthPx = markPx + widthOf(shown, style) + gapPx
    if (x > at.x && x + widthPx > at.x + at.widthPx) {
      x = at.x
      row += 1
    }
    const middle = at.y + row * rowHeightPx + rowHeightPx / 2
    const item = draw(x, middle) + textLine(shown, x + markPx, middle, style)
    x += widthPx
    return item
  })
  return { text: drawn.join(''), heightPx: drawn.length === 0 ? 0 : (row + 1) * rowHeightPx }
}

function legendItems(model: Model, cards: readonly PlacedCard[], palette: Palette): readonly LegendItem[] {
  const entities = cards.flatMap(({ entityId }) => getRecordOf(model, 'entity', entityId) ?? [])
  const kinds = [...new Set(entities.map(({ archetype }) => archetype))].sort()
  const areaIds = [...new Set(entities.flatMap(({ subjectArea }) => subjectArea ?? []))].sort()
  const areas = areaIds.flatMap((id) => getRecordOf(model, 'subject-area', id) ?? [])
  return [
    ...kinds.map((kind) => kindItem(kind, palette)),
    ...areas.map(({ name, colour }) => ({
      label: name,
      draw: (x: number, middle: number) =>
        element('rect', {
          x: x + 5,
          y: middle - 7,
          width: 4,
          height: 14,
          fill: mix(palette.areas[colour], 60, palette.surface),
        }),
    })),
    { label: 'Primary key', draw: (x, middle) => drawKeyMark('primary', x, middle, palette) },
    { label: 'Foreign key', draw: (x, middle) => drawKeyMark('foreign', x, middle, palette) },
    { label: 'Other key', draw: (x, middle) => drawKeyMark('alternate', x, middle, palette) },
    {
      label: 'Required',
      draw: (x, middle) =>
        textLine('!', x + 4, middle, { family: 'mono', sizePx: 12, weight: 700, colour: palette.accent }),
    },
    { label: 'Confidential', draw: (x, middle) => drawSensitivity('confidential', x, middle, palette) },
    { label: 'Restricted', draw: (x, middle) => drawSensitivity('restricted', x, middle, palette) },
  ]
}

function kindItem(kind: Archetype, palette: Palette): LegendItem {
  const words = kind.replaceAll('-', ' ')
  return {
    label: words.charAt(0).toUpperCase() + words.slice(1),
    draw: (x, middle) => icon(archetypeIcons[kind], x, middle - kindSizePx / 2, kindSizePx, palette.kinds[kind]),
  }
}
