import { getRecordOf, isJsonEqual, type Model } from '@c360/model'
import { dialectOf, isHeldBy, tableNameOf, tableOptionOf, targetsOf } from '@c360/sql'
import { useCallback } from 'react'
import { useModelValue } from '#document/use-model.ts'
import { tableTexts } from './option-fields.ts'
import type { PhysicalFacts } from './physical-row.tsx'
import { PhysicalSection } from './physical-section.tsx'
import { physicalStrings as strings } from './strings.ts'

/** The table of an entity in every target. */
export function EntityPhysical({ entityId }: { entityId: string }) {
  const read = useCallback((model: Model) => tableFacts(model, entityId), [entityId])
  const facts = useModelValue(read, isJsonEqual)
  return <PhysicalSection facts={facts} kind="table-option" owner={{ entity: entityId }} texts={tableTexts} />
}

function tableFacts(model: Model, entityId: string): readonly PhysicalFacts[] {
  const entity = getRecordOf(model, 'entity', entityId)
  if (entity === undefined) return []
  return targetsOf(model).map((target) => {
    const option = tableOptionOf(model, entityId, target.id)
    const note = option?.leftOut === true ? strings.leftOut : strings.otherLayer
    return {
      targetId: target.id,
      targetName: target.name,
      dialectLabel: dialectOf(target.dialect).label,
      isEditable: getRecordOf(model, 'target', target.id) !== undefined,
      name: tableNameOf(model, entity, target),
      note: isHeldBy(model, entity, target) ? undefined : note,
      option: { ...option },
    }
  })
}
