import {
  editFields,
  flipRelationship,
  makeManyToMany,
  makeOneToMany,
  type Relationship,
  removeRecords,
  setCardinality,
} from '@c360/model'
import { ArrowLeftRight, Trash2 } from 'lucide-react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import { useEntity, useRelationship } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { strings } from '../strings.ts'
import { EndChoice } from './end-choice.tsx'
import { usePopoverFocus } from './use-popover-focus.ts'
import { VerbField } from './verb-field.tsx'

const texts = strings.relationship

/** Everything about one relationship that is worth a click while drawing; the rest is in the inspector. */
export function RelationshipPopover({ relationshipId }: { relationshipId: string }) {
  const relationship = useRelationship(relationshipId)
  const parent = useEntity(relationship?.parentEntity)
  const child = useEntity(relationship?.childEntity)
  const document = useDocument()
  const session = useSessionStore()
  const { ref, onKeyDown } = usePopoverFocus(relationship?.parentEntity)
  if (!relationship || !parent || !child) return null
  const input = { relationship: relationship.id }
  const parentName = relationship.parentRole ?? parent.name
  const childName = relationship.childRole ?? child.name
  const isManyToMany = relationship.parentMax === 'many' && relationship.childMax === 'many'
  const setFields = (fields: Partial<Relationship>) =>
    document.edit((model) => editFields(model, { id: relationship.id, fields: { ...fields } }))
  return (
    <div
      ref={ref}
      role="dialog"
      aria-label={texts.label}
      className="canvas-relationship nodrag nopan nowheel"
      onKeyDown={onKeyDown}
    >
      <EndChoice
        label={texts.reading(childName, relationship.parentMin, relationship.parentMax, parentName)}
        min={relationship.parentMin}
        max={relationship.parentMax}
        onChoose={(min, max) =>
          document.edit((model, context) =>
            setCardinality(model, { ...input, parentMin: min, parentMax: max }, context),
          )
        }
      />
      <EndChoice
        label={texts.reading(parentName, relationship.childMin, relationship.childMax, childName)}
        min={relationship.childMin}
        max={relationship.childMax}
        onChoose={(min, max) =>
          document.edit((model, context) => setCardinality(model, { ...input, childMin: min, childMax: max }, context))
        }
      />
      <VerbField
        key={`${relationship.id}-verb`}
        recordId={relationship.id}
        field="verbPhrase"
        before={parent.name}
        after={child.name}
        value={relationship.verbPhrase}
      />
      <VerbField
        key={`${relationship.id}-inverse`}
        recordId={relationship.id}
        field="inverseVerbPhrase"
        before={child.name}
        after={parent.name}
        value={relationship.inverseVerbPhrase}
      />
      <div className="canvas-relationship-actions">
        <Toggle
          label={texts.identifying}
          hint={texts.identifyingHint}
          isOn={relationship.identifying}
          isDisabled={isManyToMany}
          onChange={(identifying) => setFields({ identifying })}
        />
        <Toggle
          label={texts.manyToMany}
          isOn={isManyToMany}
          onChange={(isMany) =>
            document.edit((model, context) => (isMany ? makeManyToMany : makeOneToMany)(model, input, context))
          }
        />
        <span className="flex-1" />
        <IconButton
          label={texts.flip}
          icon={<ArrowLeftRight />}
          disabled={relationship.parentEntity === relationship.childEntity}
          onClick={() => document.edit((model, context) => flipRelationship(model, input, context))}
        />
        <IconButton
          label={texts.remove}
          icon={<Trash2 />}
          onClick={() => {
            session.getState().select([])
            document.edit((model) => removeRecords(model, { ids: [relationship.id] }))
          }}
        />
      </div>
    </div>
  )
}

interface ToggleProps {
  label: string
  hint?: string
  isOn: boolean
  isDisabled?: boolean
  onChange: (isOn: boolean) => void
}

function Toggle({ label, hint, isOn, isDisabled, onChange }: ToggleProps) {
  return (
    <Button
      variant="quiet"
      aria-pressed={isOn}
      title={hint}
      disabled={isDisabled ?? false}
      className={isOn ? 'bg-accent-soft text-accent' : undefined}
      onClick={() => onChange(!isOn)}
    >
      {label}
    </Button>
  )
}
