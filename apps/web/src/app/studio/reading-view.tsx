import type { Entity } from '@c360/model'
import { formatLogicalType } from '@c360/model'
import { useAttributes, useEntities } from '#document/use-model.ts'
import { appStrings } from '../strings.ts'

const words = appStrings.reading

/** The model as a document, where there is no room to draw. */
export function ReadingView() {
  const entities = useEntities()
  const inOrder = [...entities].sort((a, b) => (a.name < b.name ? -1 : 1))
  return (
    <div className="min-h-0 flex-1 overflow-y-auto bg-canvas p-4">
      <p className="mb-4 text-ink-muted">{words.note}</p>
      {inOrder.length === 0 ? <p>{words.empty}</p> : null}
      {inOrder.map((entity) => (
        <EntityArticle key={entity.id} entity={entity} />
      ))}
    </div>
  )
}

function EntityArticle({ entity }: { entity: Entity }) {
  const attributes = useAttributes(entity.id)
  return (
    <article aria-label={entity.name} className="mb-4 overflow-hidden rounded-lg border bg-surface">
      <h2 className="border-b px-3 py-2 font-mono font-semibold">{entity.name}</h2>
      {entity.description ? <p className="border-b px-3 py-2">{entity.description}</p> : null}
      <table className="w-full text-left">
        <thead className="sr-only">
          <tr>
            <th>{words.attribute}</th>
            <th>{words.type}</th>
            <th>{words.required}</th>
          </tr>
        </thead>
        <tbody>
          {attributes.map((attribute) => (
            <tr key={attribute.id} className="border-b last:border-b-0">
              <td className="break-all px-3 py-1 font-mono text-sm">{attribute.name}</td>
              <td className="px-3 py-1 font-mono text-ink-muted text-sm">{formatLogicalType(attribute.type)}</td>
              <td className="px-3 py-1 text-right text-ink-muted text-sm">
                {attribute.required ? words.required : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
