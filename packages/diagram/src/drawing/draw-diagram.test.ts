import { recordsOf } from '@c360/model'
import {
  aDiagram,
  aModel,
  anAttribute,
  anEntity,
  aPlacement,
  aRelationship,
  arbitraryModel,
  arbitraryName,
} from '@c360/model/testing'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { drawDiagram } from './draw-diagram.ts'
import { mix } from './palette.ts'
import { escapeXml, fitText, widthOf } from './svg.ts'

const options = { theme: 'light', title: true, legend: true } as const

/** Elements by name and every text, as an XML reader finds them; throws where the text is no XML. */
function readXml(text: string) {
  const elements: { name: string; attributes: Readonly<Record<string, string>> }[] = []
  const texts: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) =>
    elements.push({ name, attributes: { ...attributes } as Record<string, string> }),
  )
  parser.on('text', (found) => texts.push(found))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return { elements, texts }
}

function aPair(name = 'person', options: { readonly x?: number } = {}) {
  return aModel(
    anEntity({ id: 'a', name, archetype: 'profile' }),
    anAttribute({ id: 'a1', parent: 'a', name: 'id', required: true, sensitivity: 'restricted' }),
    anEntity({ id: 'b', name: 'order', lifecycle: 'deprecated' }),
    anAttribute({ id: 'b1', parent: 'b', name: 'person_id' }),
    aRelationship({ parentEntity: 'a', childEntity: 'b', attributePairs: [{ parent: 'a1', child: 'b1' }] }),
    aDiagram({ id: 'd', name: 'Sales' }),
    aPlacement({ diagram: 'd', entity: 'a' }),
    aPlacement({ diagram: 'd', entity: 'b', x: options.x ?? 400 }),
  )
}

describe('the drawing of a diagram', () => {
  test('shows what stands on it', () => {
    const { texts } = readXml(drawDiagram(aPair(), 'd', options))
    expect(texts).toEqual(
      expect.arrayContaining(['Sales', 'person', 'id', 'string', 'order', 'person_id', '!', 'Primary key']),
    )
  })

  test('is without title and legend where they are not wanted', () => {
    const { texts } = readXml(drawDiagram(aPair(), 'd', { ...options, title: false, legend: false }))
    expect(texts.filter((text) => text === 'Sales')).toHaveLength(1)
    expect(texts).not.toContain('Primary key')
  })

  test('is as large as what is drawn', () => {
    const boxOf = (x: number) => readXml(drawDiagram(aPair('person', { x }), 'd', options)).elements[0]?.attributes
    expect(Number(boxOf(1400)?.['width']) - Number(boxOf(400)?.['width'])).toBe(1000)
    expect(boxOf(400)?.['viewBox']).toMatch(/^-32 -\d+ /)
  })

  test('says so where there is nothing', () => {
    expect(readXml(drawDiagram(aModel(aDiagram({ id: 'd' })), 'd', options)).texts).toContain(
      'There is nothing on this diagram yet.',
    )
  })

  test('a name is never markup, and nothing is fetched or run', () => {
    const hostile = '</text><script>alert(1)</script><image href="https://example.org/x"/>'
    const { elements, texts } = readXml(drawDiagram(aPair(hostile), 'd', options))
    expect(texts.some((text) => text.startsWith('</text><script>'))).toBe(true)
    const names = new Set(elements.map(({ name }) => name))
    expect(names).not.toContain('script')
    expect(names).not.toContain('image')
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /href|^on/.test(name)),
    ).toEqual([])
  })

  test('of any model is XML, light and dark', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryModel, fc.constantFrom('light', 'dark'), fc.boolean(), (model, theme, isFull) => {
        for (const { id } of recordsOf(model, 'diagram')) {
          readXml(drawDiagram(model, id, { theme, title: isFull, legend: isFull }))
        }
      }),
      { numRuns: 100 },
    )
  })
})

test('any text is escaped so that a reader gets it back, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryName, fc.string({ unit: 'binary' })), (text) => {
      const { elements } = readXml(`<a b="${escapeXml(text).replace(/[\t\n\r]/g, ' ')}"/>`)
      // Halves of surrogate pairs and control characters come back as the sign for what cannot be shown.
      const expected = text
        .replace(/[\t\n\r]/g, ' ')
        .replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
      expect(elements[0]?.attributes['b']).toBe(expected)
    }),
  )
})

test('a text that is too long ends in an ellipsis within its room', () => {
  const style = { family: 'mono', sizePx: 12 } as const
  expect(fitText('email', 100, style)).toBe('email')
  const fitted = fitText('a_very_long_name_indeed', 80, style)
  expect(fitted).toMatch(/^a_very.*…$/)
  expect(widthOf(fitted, style)).toBeLessThanOrEqual(80)
})

test('colours mix as CSS mixes them', () => {
  expect(mix('#1d5fc4', 9, '#ffffff')).toBe('#ebf1fa')
})
