import type { Model } from '@c360/model'
import {
  aModel,
  anAttribute,
  anEntity,
  aRelationship,
  arbitraryModel,
  arbitraryName,
  aSubjectArea,
  aValue,
  aValueSet,
} from '@c360/model/testing'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { dictionary } from '../exporters/dictionary.ts'
import { escapeInline } from './markdown.ts'

// What Markdown with tables makes of it; HTML in it is let through, as GitHub does.
function render(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
}

function textOf(html: string): string {
  const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
  return html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp);/g, (entity) => signs[entity] ?? entity)
}

function filesOf(model: Model, split = 'one-file') {
  return dictionary.export(model, dictionary.options.parse({ split })).files
}

const hostile = '</td><script>alert(1)</script> | `x` | [a](javascript:b) **b** _c_'
const shop = aModel(
  aSubjectArea({ id: 'area', name: 'Sales' }),
  anEntity({
    id: 'ent_p',
    name: 'person',
    grain: 'One person.',
    subjectArea: 'area',
    description: `# no heading\n\n${hostile}`,
  }),
  anAttribute({
    id: 'att_p',
    parent: 'ent_p',
    name: 'person_id',
    required: true,
    description: hostile,
    valueSet: 'set',
  }),
  anEntity({ id: 'ent_o', name: 'order' }),
  anAttribute({ id: 'att_o', parent: 'ent_o', name: 'buyer' }),
  aRelationship({
    parentEntity: 'ent_p',
    childEntity: 'ent_o',
    verbPhrase: 'places',
    attributePairs: [{ parent: 'att_p', child: 'att_o' }],
  }),
  aValueSet({ id: 'set', name: 'Status' }),
  aValue({ valueSet: 'set', code: 'new' }),
)

test('a dictionary tells what there is, in words', () => {
  const html = render(filesOf(shop)[0]?.text ?? '')
  const text = textOf(html)
  expect(text).toContain('Grain: One person.')
  expect(text).toContain('Each person places any number of order.')
  expect(text).toContain('Each order belongs to exactly one person, by buyer.')
  expect(html).toContain('<td>one of <a href="#set">Status</a></td>')
  expect(text).toContain('Other entities')
})

test('what is deprecated names what to use instead, near by or elsewhere', () => {
  const model = aModel(
    anEntity({ id: 'ent_n', name: 'purchase' }),
    anAttribute({ id: 'att_n', parent: 'ent_n', name: 'paid_at' }),
    anEntity({ id: 'ent_d', name: 'sale', lifecycle: 'deprecated', successor: 'ent_n' }),
    anAttribute({ id: 'att_a', parent: 'ent_d', name: 'old', lifecycle: 'deprecated', successor: 'att_b' }),
    anAttribute({ id: 'att_b', parent: 'ent_d', name: 'sold_at', lifecycle: 'deprecated', successor: 'att_n' }),
  )
  const text = textOf(render(filesOf(model)[0]?.text ?? ''))
  expect(text).toContain('Use instead purchase.')
  expect(text).toContain('Deprecated. Use sold_at instead.')
  expect(text).toContain('Deprecated. Use purchase.paid_at instead.')
})

test('identity links are told at both ends, a relationship with its reason', () => {
  const namespace = {
    kind: 'identity-namespace',
    resolves: 'person',
    namespaceType: 'email',
    caseSensitive: false,
  } as const
  const model = aModel(
    anEntity({ id: 'ent_e', name: 'login' }),
    aRelationship({ parentEntity: 'ent_e', childEntity: 'ent_e', description: 'Since *they* merged.' }),
    { id: 'ins_a', name: 'E-mail', symbol: 'email', ...namespace },
    { id: 'ins_b', name: 'Phone', symbol: 'phone', ...namespace },
    { id: 'igr', kind: 'identity-graph', name: 'People' },
    {
      id: 'ilk',
      kind: 'identity-link',
      graph: 'igr',
      fromNamespace: 'ins_a',
      toNamespace: 'ins_b',
      evidence: 'ent_e',
      certainty: 'probabilistic',
      confidence: 0.6,
    },
  )
  const html = render(filesOf(model)[0]?.text ?? '')
  for (const [id, name] of [
    ['ins_a', 'E-mail'],
    ['ins_b', 'Phone'],
  ])
    expect(html).toContain(
      `<td><a href="#${id}">${name}</a></td>\n<td><a href="#ent_e">login</a></td>\n<td>probabilistic, 0.6</td>`,
    )
  expect(textOf(html)).toContain('any number of login. Since *they* merged.')
})

test('hostile text neither breaks a table nor becomes HTML', () => {
  const html = render(filesOf(shop)[0]?.text ?? '')
  expect(html).not.toContain('<script')
  expect(html).not.toContain('javascript:b"')
  const row = html.split('<tr>').find((each) => each.includes('person_id')) ?? ''
  expect(row.match(/<td/g)).toHaveLength(
    html
      .split('<tr>')
      .find((each) => each.includes('<th>Attribute'))
      ?.match(/<th/g)?.length ?? 0,
  )
  expect(textOf(row)).toContain(hostile)
})

test('every link leads somewhere, in one file or several', () => {
  for (const split of ['one-file', 'subject-area']) {
    const files = filesOf(shop, split)
    const anchors = new Set(
      files.flatMap(({ path, text }) => [...text.matchAll(/<a id="([^"]*)">/g)].map(([, id]) => `${path}#${id}`)),
    )
    const links = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)#]*)#([^)]*)\)/g)].map(([, file = '', id]) => {
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
        const target = file === '' ? path : file.startsWith('../') ? file.slice(3) : folder + file
        return `${target}#${id}`
      }),
    )
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !anchors.has(link))).toEqual([])
  }
})

test('any text in a cell is shown as it is, and nothing else comes of it', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryName, fc.string({ unit: 'grapheme-ascii' }), fc.constant(hostile)), (text) => {
      const html = render(`| a | b |\n| --- | --- |\n| x | ${escapeInline(text)} |\n`)
      const cells = html
        .split('<td>')
        .slice(1)
        .map((cell) => cell.split('</td>')[0] ?? '')
      expect(cells).toHaveLength(2)
      expect(cells[1]).not.toMatch(/<(?!\/)/)
      expect(textOf(cells[1] ?? '')).toBe(text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    }),
    { numRuns: 1000 },
  )
})

test('of any model it is written, without a tag of anyone else', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(arbitraryModel, fc.constantFrom('one-file', 'subject-area'), (model, split) => {
      for (const { text } of filesOf(model, split)) {
        const tags = [...render(text).matchAll(/<([a-z]+[0-9]?)/g)].map(([, tag]) => tag)
        const own = [
          'a',
          'p',
          'h',
          'ul',
          'li',
          'em',
          'strong',
          'code',
          'br',
          'table',
          'thead',
          'tbody',
          'tr',
          'th',
          'td',
          'h1',
          'h2',
          'h3',
        ]
        expect(tags.filter((tag) => !own.includes(tag ?? ''))).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})
