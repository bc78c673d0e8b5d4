import type { Archetype, ColourName } from '@c360/model'

/** Whether a drawing is light or dark. */
export type DrawingTheme = 'light' | 'dark'

/** The colours of a drawing: those of the studio (a test compares them). */
export interface Palette {
  readonly canvas: string
  readonly surface: string
  readonly line: string
  readonly lineStrong: string
  readonly ink: string
  readonly inkMuted: string
  readonly inkFaint: string
  readonly accent: string
  readonly warning: string
  readonly danger: string
  readonly areas: Readonly<Record<ColourName, string>>
  readonly kinds: Readonly<Record<Archetype, string>>
}

/** The studio's palettes. */
export const palettes: Readonly<Record<DrawingTheme, Palette>> = {
  light: {
    canvas: '#f7f7f9',
    surface: '#ffffff',
    line: '#e5e5ea',
    lineStrong: '#d0d0d8',
    ink: '#1b1b20',
    inkMuted: '#585863',
    inkFaint: '#696974',
    accent: '#5050cc',
    warning: '#8a5600',
    danger: '#bf2330',
    areas: {
      slate: '#566071',
      red: '#bf2330',
      orange: '#ac4809',
      amber: '#845a00',
      green: '#26733d',
      teal: '#0b6f70',
      blue: '#1d5fc4',
      violet: '#6d43c9',
      pink: '#ad2272',
    },
    kinds: {
      profile: '#1d5fc4',
      account: '#6d43c9',
      household: '#0b6f70',
      'contact-point': '#0a6a88',
      identifier: '#845a00',
      consent: '#26733d',
      event: '#ac4809',
      transaction: '#ad2272',
      product: '#55700f',
      reference: '#566071',
      bridge: '#7a5a46',
      other: '#62626d',
    },
  },
  dark: {
    canvas: '#101013',
    surface: '#18181c',
    line: '#2a2a31',
    lineStrong: '#3b3b45',
    ink: '#ededf2',
    inkMuted: '#a8a8b5',
    inkFaint: '#91919e',
    accent: '#9a9aff',
    warning: '#eab54d',
    danger: '#ff8087',
    areas: {
      slate: '#a3afc2',
      red: '#ff8087',
      orange: '#f79a5f',
      amber: '#e3b341',
      green: '#6cc686',
      teal: '#53c5c0',
      blue: '#80b1ff',
      violet: '#b79cff',
      pink: '#f48ac2',
    },
    kinds: {
      profile: '#80b1ff',
      account: '#b79cff',
      household: '#53c5c0',
      'contact-point': '#62c3e4',
      identifier: '#e3b341',
      consent: '#6cc686',
      event: '#f79a5f',
      transaction: '#f48ac2',
      product: '#adc95b',
      reference: '#a3afc2',
      bridge: '#cfa98f',
      other: '#a8a8b5',
    },
  },
}

/** A colour with so many per cent of another in it, as CSS mixes them in sRGB. */
export function mix(colour: string, percent: number, other: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [colour, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round(((a ?? 0) * percent + (b ?? 0) * (100 - percent)) / 100)
  })
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
