import { childrenOf, type Entity, getRecordOf, type Model, type Relationship, relationshipsOf } from '@c360/model'
import { attributeTable, type Linker } from './attribute-table.ts'
import { code, escapeInline, escapeParagraphs, heading } from './markdown.ts'

/** What a dictionary tells of one entity. */
export function entitySection(model: Model, entity: Entity, link: Linker): string {
  const name = escapeInline(entity.name) || 'Unnamed entity'
  const hasAttributes = childrenOf(model, entity.id, 'attribute').length > 0
  return [
    heading(3, name, entity.id),
    factsOf(model, entity, link),
    escapeParagraphs(entity.description ?? ''),
    hasAttributes ? attributeTable(model, entity.id, link) : '*It has no attributes yet.*',
    listOf('Keys', keysOf(model, entity)),
    listOf('Relationships', relationshipsInWords(model, entity, link)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function factsOf(model: Model, entity: Entity, link: Linker): string {
  const {
    archetype,
    layer,
    history,
    lifecycle,
    label,
    grain,
    supertype = '',
    successor = '',
    callType,
    trigger,
  } = entity
  const parent = getRecordOf(model, 'entity', supertype)
  const instead = getRecordOf(model, 'entity', successor)
  const kind = `${archetype.replaceAll('-', ' ')}, ${layer} layer, ${history === 'append' ? 'appended only' : history}, ${lifecycle}`
  return [
    `*${kind.charAt(0).toUpperCase()}${kind.slice(1)}.*`,
    label === undefined || label === '' ? '' : `**Called** ${escapeInline(label)}.`,
    grain === undefined || grain === '' ? '' : `**Grain:** ${escapeInline(grain)}`,
    parent === undefined ? '' : `**Kind of** ${link(parent.id, escapeInline(parent.name))}.`,
    instead === undefined ? '' : `**Use instead** ${link(instead.id, escapeInline(instead.name))}.`,
    callType === undefined ? '' : `**Sent by** \`${callType}\`.`,
    trigger === undefined || trigger === '' ? '' : `**Happens when:** ${escapeInline(trigger)}`,
  ]
    .filter((part) => part !== '')
    .join('  \n')
}

function keysOf(model: Model, entity: Entity): readonly string[] {
  return childrenOf(model, entity.id, 'key').map(({ primary, keyType, attributes, name }) => {
    const names = attributes.map((id) => code(getRecordOf(model, 'attribute', id)?.name ?? '') || 'unnamed')
    const called = name === undefined || name === '' ? '' : ` (${escapeInline(name)})`
    return `${primary ? 'Primary' : 'Unique'}${called}, ${keyType}: ${names.length === 0 ? 'no attributes yet' : names.join(', ')}`
  })
}

/** Each relationship as a sentence for either side: "Each person places any number of order". */
function relationshipsInWords(model: Model, entity: Entity, link: Linker): readonly string[] {
  const nameOf = (id: string) => link(id, escapeInline(getRecordOf(model, 'entity', id)?.name ?? ''))
  return relationshipsOf(model, entity.id).flatMap((relationship) => {
    const { parentEntity, childEntity, parentMin, parentMax, childMin, childMax, verbPhrase, inverseVerbPhrase } =
      relationship
    const why = relationship.description ? ` ${escapeInline(relationship.description)}` : ''
    const sentences: string[] = []
    if (parentEntity === entity.id) {
      const verb = escapeInline(verbPhrase ?? '') || 'has'
      sentences.push(
        `Each ${nameOf(entity.id)} ${verb} ${countWords(childMin, childMax)} ${nameOf(childEntity)}.${why}`,
      )
    }
    if (childEntity === entity.id) {
      const verb = escapeInline(inverseVerbPhrase ?? '') || 'belongs to'
      const by = foreignKeyOf(model, relationship)
      sentences.push(
        `Each ${nameOf(entity.id)} ${verb} ${countWords(parentMin, parentMax)} ${nameOf(parentEntity)}${by}.${why}`,
      )
    }
    return sentences
  })
}

function countWords(min: 0 | 1, max: 1 | 'many'): string {
  if (max === 1) return min === 1 ? 'exactly one' : 'at most one'
  return min === 1 ? 'one or more' : 'any number of'
}

function foreignKeyOf(model: Model, { attributePairs }: Relationship): string {
  const names = attributePairs.map(({ child }) => code(getRecordOf(model, 'attribute', child)?.name ?? '') || 'unnamed')
  return names.length === 0 ? '' : `, by ${names.join(', ')}`
}

function listOf(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `**${title}**\n\n${items.map((item) => `- ${item}`).join('\n')}`
}
