import { measureInter, measureMono } from '../card/text-width.ts'

type AttributeValue = string | number | undefined

// Nothing is fetched for a drawing: the studio's fonts where they are installed, otherwise those of the system.
const families = {
  sans: "Inter, 'Inter Variable', system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  mono: "'JetBrains Mono', 'JetBrains Mono Variable', ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
} as const

// XML knows no way to write these characters, not even escaped.
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that stands in an XML element or in the quotes of an attribute and means just itself. */
export function escapeXml(text: string): string {
  return text.replace(notXml, '\ufffd').replace(/[&<>"']/g, (character) => escapes[character] ?? character)
}

/** An element; attributes without a value are left out, the content is taken as it is. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`],
  )
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

/** How one line of text is set. */
export interface TextStyle {
  readonly family: keyof typeof families
  readonly sizePx: number
  readonly weight?: number
  readonly colour: string
  readonly anchor?: 'middle' | 'end'
  readonly decoration?: string | undefined
}

/** One line of text whose middle is at this height; line breaks in it become spaces. */
export function textLine(text: string, x: number, middleY: number, style: TextStyle): string {
  const { family, sizePx, weight, colour, anchor, decoration } = style
  return element(
    'text',
    {
      x,
      // A baseline for everyone: not every viewer knows how to centre.
      y: middleY + sizePx * 0.35,
      'font-family': families[family],
      'font-size': sizePx,
      'font-weight': weight,
      fill: colour,
      'text-anchor': anchor,
      'text-decoration': decoration,
    },
    escapeXml(oneLine(text)),
  )
}

/** Width of a text as it is set, in drawing units. */
export function widthOf(text: string, { family, sizePx }: Pick<TextStyle, 'family' | 'sizePx'>): number {
  const measure = family === 'mono' ? measureMono : measureInter
  return measure(oneLine(text), sizePx, Number.POSITIVE_INFINITY)
}

/** As much of a text as there is room for, with an ellipsis where something is missing. */
export function fitText(text: string, widthPx: number, style: Pick<TextStyle, 'family' | 'sizePx'>): string {
  if (widthOf(text, style) <= widthPx) return text
  const characters = [...oneLine(text)]
  let low = 0
  let high = characters.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (widthOf(`${characters.slice(0, middle).join('')}…`, style) <= widthPx) low = middle
    else high = middle - 1
  }
  return `${characters.slice(0, low).join('')}…`
}

/** An icon of 24 units, its top left corner at a point, drawn in a size. */
export function icon(elements: string, x: number, y: number, sizePx: number, colour: string): string {
  const transform = `translate(${round(x)} ${round(y)}) scale(${round(sizePx / 24)})`
  const stroke = {
    fill: 'none',
    stroke: colour,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }
  return element('g', { transform, ...stroke }, elements)
}

function oneLine(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ')
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
