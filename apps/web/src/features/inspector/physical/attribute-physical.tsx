import { getRecordOf, isJsonEqual, type Model, ownerEntityOf } from '@c360/model'
import { columnNameOf, columnOptionOf, dialectOf, isHeldBy, targetsOf } from '@c360/sql'
import { useCallback } from 'react'
import { useModelValue } from '#document/use-model.ts'
import { columnTexts } from './option-fields.ts'
import type { PhysicalFacts } from './physical-row.tsx'
import { PhysicalSection } from './physical-section.tsx'
import { physicalStrings as strings } from './strings.ts'

/** The column of an attribute in every target; a property of an object has none of its own. */
export function AttributePhysical({ attributeId }: { attributeId: string }) {
  const read = useCallback((model: Model) => columnFacts(model, attributeId), [attributeId])
  const facts = useModelValue(read, isJsonEqual)
  if (facts.length === 0) return null
  return <PhysicalSection facts={facts} kind="column-option" owner={{ attribute: attributeId }} texts={columnTexts} />
}

function columnFacts(model: Model, attributeId: string): readonly PhysicalFacts[] {
  const attribute = getRecordOf(model, 'attribute', attributeId)
  const entity = ownerEntityOf(model, attributeId)
  if (attribute === undefined || entity === undefined || attribute.parent !== entity.id) return []
  return targetsOf(model).map((target) => {
    const option = columnOptionOf(model, attributeId, target.id)
    const dialect = dialectOf(target.dialect)
    const otherLayer = isHeldBy(model, entity, target) ? undefined : strings.otherLayer
    return {
      targetId: target.id,
      targetName: target.name,
      dialectLabel: dialect.label,
      isEditable: getRecordOf(model, 'target', target.id) !== undefined,
      name: columnNameOf(model, attribute, target),
      type: option?.physicalType ?? dialect.toPhysicalType(attribute.type).text,
      note: option?.leftOut === true ? strings.leftOut : otherLayer,
      option: { ...option },
    }
  })
}
