import { Archetype, type Severity } from '@c360/model'
import { archetypeLooks } from '#document/archetype-looks.ts'
import { severityLooks } from '#document/finding-view/severity-looks.ts'

/** The colours of the painted overview, read from the tokens of the theme that is shown. */
export interface Palette {
  readonly surface: string
  readonly border: string
  readonly ink: string
  readonly link: string
  readonly linkRelated: string
  readonly accent: string
  readonly severities: Readonly<Record<Severity, string>>
  /** The alpha of what is not related to the selection. */
  readonly dimmed: number
  readonly kinds: Readonly<Record<Archetype, string>>
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  const kinds = Object.fromEntries(
    Archetype.options.map((archetype) => [archetype, token(archetypeLooks[archetype].colourToken)]),
  )
  return {
    surface: token('surface'),
    border: token('line-strong'),
    ink: token('ink'),
    link: token('line-field'),
    linkRelated: token('ink-muted'),
    accent: token('accent'),
    severities: {
      error: token(severityLooks.error.colourToken),
      warning: token(severityLooks.warning.colourToken),
      info: token(severityLooks.info.colourToken),
    },
    dimmed: Number(token('dimmed')),
    kinds: kinds as Record<Archetype, string>,
  }
}
