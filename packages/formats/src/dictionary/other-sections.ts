import { childrenOf, getRecordOf, type Model, ownerEntityOf, recordsOf } from '@c360/model'
import type { Linker } from './attribute-table.ts'
import { code, escapeInline, escapeParagraphs, heading, table } from './markdown.ts'

/** Every value set with its values. */
export function valueSetSections(model: Model): readonly string[] {
  return recordsOf(model, 'value-set').map(({ id, name, description }) => {
    const rows = childrenOf(model, id, 'value').map((value) => [
      code(value.code) || 'empty',
      escapeInline(value.label ?? ''),
      `${value.deprecated === true ? '**Deprecated.** ' : ''}${escapeInline(value.description ?? '')}`,
    ])
    const parts = [
      heading(3, escapeInline(name) || 'Unnamed value set', id),
      escapeParagraphs(description ?? ''),
      rows.length === 0 ? '*It has no values yet.*' : table(['Code', 'Label', 'Description'], rows),
    ]
    return parts.filter((part) => part !== '').join('\n\n')
  })
}

/** Identity namespaces, and which attributes hold their values. */
export function namespaceSections(model: Model, link: Linker): readonly string[] {
  const bindings = recordsOf(model, 'identity-binding')
  return recordsOf(model, 'identity-namespace').map((namespace) => {
    const { id, name, symbol, resolves, namespaceType, caseSensitive, description } = namespace
    const rows = bindings
      .filter((binding) => binding.namespace === id)
      .map(({ attribute, discriminator = '', discriminatorValue, authenticated }) => {
        const entity = ownerEntityOf(model, attribute)
        const condition = getRecordOf(model, 'attribute', discriminator)
        return [
          entity === undefined ? '' : link(entity.id, escapeInline(entity.name)),
          code(getRecordOf(model, 'attribute', attribute)?.name ?? '') || 'unnamed',
          condition === undefined
            ? ''
            : `${code(condition.name) || 'unnamed'} is ${code(discriminatorValue ?? '') || 'empty'}`,
          authenticated ? 'by a login' : '',
        ]
      })
    const letters = caseSensitive ? 'case matters' : 'case does not matter'
    const parts = [
      heading(3, escapeInline(name) || 'Unnamed namespace', id),
      `*Resolves to one ${resolves}; ${namespaceType.replaceAll('-', ' ')}; ${letters}.* ${symbol === '' ? '' : `Symbol: ${code(symbol)}.`}`.trim(),
      escapeParagraphs(description ?? ''),
      rows.length === 0 ? '*No attribute holds it yet.*' : table(['Entity', 'Attribute', 'Where', 'Known'], rows),
      linksOf(model, id, link),
    ]
    return parts.filter((part) => part !== '').join('\n\n')
  })
}

/** What a namespace is joined with, seen from either end: in which entity, and how sure that is. */
function linksOf(model: Model, namespaceId: string, link: Linker): string {
  const rows = recordsOf(model, 'identity-link')
    .filter(({ fromNamespace, toNamespace }) => fromNamespace === namespaceId || toNamespace === namespaceId)
    .map(({ fromNamespace, toNamespace, evidence = '', certainty, confidence, description }) => {
      const otherId = fromNamespace === namespaceId ? toNamespace : fromNamespace
      const entity = getRecordOf(model, 'entity', evidence)
      return [
        link(otherId, escapeInline(getRecordOf(model, 'identity-namespace', otherId)?.name ?? '')),
        entity === undefined ? '' : link(entity.id, escapeInline(entity.name)),
        confidence === undefined ? certainty : `${certainty}, ${confidence}`,
        escapeInline(description ?? ''),
      ]
    })
  return rows.length === 0 ? '' : table(['Linked with', 'Both occur in', 'Certainty', 'Why'], rows)
}

/** The warehouses that the model goes to. */
export function targetTable(model: Model): string {
  const rows = recordsOf(model, 'target').map(
    ({ name, dialect, layers = [], catalog, schema, environments = [], description }) => [
      escapeInline(name) || 'Unnamed target',
      dialect,
      layers.length === 0 ? 'all' : layers.join(', '),
      code([catalog, schema].filter((part) => part !== undefined).join('.')),
      environments.map((environment) => escapeInline(environment.name)).join(', '),
      escapeInline(description ?? ''),
    ],
  )
  return rows.length === 0 ? '' : table(['Target', 'Dialect', 'Layers', 'Where', 'Environments', 'Description'], rows)
}
