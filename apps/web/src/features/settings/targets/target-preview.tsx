import { childrenOf, type Entity, isJsonEqual, type Model, recordsOf, type Target } from '@c360/model'
import { columnNameOf, dialectOf, isHeldBy, tableNameOf } from '@c360/sql'
import { useModelValue } from '#document/use-model.ts'
import { strings } from '../strings.ts'

const words = strings.targets
const mostTables = 8
const mostColumns = 4

interface PreviewedTable {
  readonly id: string
  readonly entity: string
  readonly table: string
  readonly columns: readonly string[]
  readonly hiddenCount: number
}

/** Some names as the target gives them, with what is being typed as if it were set. */
export function TargetPreview({ target }: { target: Target }) {
  const { tables, hiddenCount } = useModelValue((model) => previewOf(model, target), isJsonEqual)
  return (
    <aside aria-label={words.preview} className="sticky top-0 flex max-h-full flex-col overflow-y-auto p-4">
      <h4 className="pb-1 font-semibold text-sm">{words.preview}</h4>
      {tables.length === 0 ? <p className="text-ink-faint text-sm">{words.previewEmpty}</p> : null}
      <ul className="flex flex-col gap-2">
        {tables.map(({ id, entity, table, columns, hiddenCount: more }) => (
          <li key={id} className="text-sm">
            <p className="truncate text-ink-faint">{entity}</p>
            <p className="font-medium font-mono [overflow-wrap:anywhere]">{table}</p>
            <p className="font-mono text-ink-muted [overflow-wrap:anywhere]">
              {columns.join(', ')}
              {more > 0 ? ' …' : ''}
            </p>
          </li>
        ))}
      </ul>
      {hiddenCount > 0 ? <p className="pt-2 text-ink-faint text-sm">{words.previewMore(hiddenCount)}</p> : null}
    </aside>
  )
}

function previewOf(model: Model, target: Target) {
  const held = [...recordsOf(model, 'entity')].filter((entity) => isHeldBy(model, entity, target))
  const shown = onePerArchetype(held).slice(0, mostTables)
  const tables = shown.map((entity): PreviewedTable => {
    const attributes = childrenOf(model, entity.id, 'attribute')
    return {
      id: entity.id,
      entity: entity.name,
      table: qualified(target, tableNameOf(model, entity, target)),
      columns: attributes.slice(0, mostColumns).map((attribute) => columnNameOf(model, attribute, target)),
      hiddenCount: Math.max(0, attributes.length - mostColumns),
    }
  })
  return { tables, hiddenCount: held.length - shown.length }
}

// One of each archetype first: each may have a prefix of its own.
function onePerArchetype(entities: readonly Entity[]): readonly Entity[] {
  const seen = new Set<string>()
  const firsts = entities.filter(({ archetype }) => !seen.has(archetype) && seen.add(archetype))
  return [...firsts, ...entities.filter((entity) => !firsts.includes(entity))]
}

function qualified({ catalog, schema, dialect }: Target, table: string): string {
  const { open, close } = dialectOf(dialect).identifiers
  const quote = (name: string): string =>
    dialectOf(dialect).identifiers.plain.test(name) ? name : `${open}${name}${close}`
  return [catalog, schema, table]
    .filter((part) => part !== undefined)
    .map(quote)
    .join('.')
}
