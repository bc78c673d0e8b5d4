import { keyMarksOf } from '@c360/diagram'
import {
  type Attribute,
  childrenOf,
  type Entity,
  type Finding,
  type Model,
  type Relationship,
  recordsOf,
} from '@c360/model'
import { leftSign, quoted, rightSign, toTypeWord, toWord } from './mermaid-text.ts'

/** How much of each entity is drawn. */
export interface ErDiagramOptions {
  readonly title: string
  readonly attributes: 'all' | 'keys' | 'none'
  readonly descriptions: boolean
}

/** Writes entities and what relates them as an entity-relationship diagram of Mermaid. */
export function writeErDiagram(
  model: Model,
  entities: readonly Entity[],
  options: ErDiagramOptions,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const note = (code: string, message: string, target: string) => {
    findings.push({ code: `mermaid/${code}`, severity: 'info', message, target })
  }
  // Names stand in quotes beside ids of the drawing's own, so that no name can be taken for syntax.
  const aliasById = new Map(entities.map(({ id }, index) => [id, `e${index + 1}`]))
  const blocks = entities.map((entity) => writeEntity(model, entity, aliasById.get(entity.id) ?? '', options, note))
  const lines = recordsOf(model, 'relationship').flatMap((relationship) => {
    const [parent, child] = [aliasById.get(relationship.parentEntity), aliasById.get(relationship.childEntity)]
    return parent === undefined || child === undefined ? [] : [`  ${writeRelationship(relationship, parent, child)}`]
  })
  const subtypes = entities.flatMap(({ id, supertype = '' }) => {
    const parent = aliasById.get(supertype)
    if (parent === undefined) return []
    note('supertype', 'Mermaid has no sign for a supertype. It is drawn as a relationship called “is a”.', id)
    return [`  ${aliasById.get(id)} |o--|| ${parent} : "is a"`]
  })
  const title =
    options.title === '' ? [] : ['---', `title: ${JSON.stringify(options.title.replace(/\s+/g, ' '))}`, '---']
  return { text: `${[...title, 'erDiagram', ...blocks, ...lines, ...subtypes].join('\n')}\n`, findings }
}

type Note = (code: string, message: string, target: string) => void

function writeEntity(model: Model, entity: Entity, alias: string, options: ErDiagramOptions, note: Note): string {
  const head = `  ${alias}[${quoted(entity.name)}]`
  if (options.attributes === 'none') return head
  const attributes = childrenOf(model, entity.id, 'attribute')
  const marks = keyMarksOf(
    model,
    entity.id,
    attributes.map(({ id }) => id),
  )
  const shown = attributes.filter(({ id }) => options.attributes === 'all' || marks.has(id))
  const rows = shown.map((attribute) => {
    if (childrenOf(model, attribute.id, 'attribute').length > 0) {
      note('nested', `The properties of ${attribute.name} are left out: Mermaid draws one level.`, attribute.id)
    }
    return `    ${writeAttribute(attribute, marks.get(attribute.id), options, note)}`
  })
  return rows.length === 0 ? head : `${head} {\n${rows.join('\n')}\n  }`
}

const keyWords = { primary: 'PK', foreign: 'FK', 'primary-foreign': 'PK, FK', alternate: 'UK' } as const

function writeAttribute(
  attribute: Attribute,
  mark: keyof typeof keyWords | undefined,
  options: ErDiagramOptions,
  note: Note,
): string {
  const name = toWord(attribute.name)
  if (name !== attribute.name) {
    note(
      'attribute-name',
      `The attribute “${attribute.name}” is drawn as ${name}: Mermaid takes one word.`,
      attribute.id,
    )
  }
  const remark = [attribute.required ? 'required' : '', options.descriptions ? (attribute.description ?? '') : '']
    .filter((part) => part.trim() !== '')
    .join('; ')
  return [
    toTypeWord(attribute.type),
    name,
    mark === undefined ? '' : keyWords[mark],
    remark === '' ? '' : quoted(remark),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function writeRelationship(relationship: Relationship, parent: string, child: string): string {
  const { parentMin, parentMax, childMin, childMax, identifying, verbPhrase, name } = relationship
  const line = identifying ? '--' : '..'
  const signs = `${leftSign(parentMin, parentMax)}${line}${rightSign(childMin, childMax)}`
  return `${parent} ${signs} ${child} : ${quoted(verbPhrase ?? name ?? '')}`
}
