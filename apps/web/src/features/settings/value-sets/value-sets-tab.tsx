import { addRecord, recordsOf, uniqueName } from '@c360/model'
import { ListOrdered, Plus } from 'lucide-react'
import { useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useRecords } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Picker, TwoPanes } from '../picker.tsx'
import { strings } from '../strings.ts'
import { ValueSetForm } from './value-set-form.tsx'

const words = strings.valueSets

/** The closed lists of values that attributes may take. */
export function ValueSetsTab() {
  const document = useDocument()
  const valueSets = useRecords('value-set')
  const [chosenId, setChosenId] = useState<string>()
  const sorted = [...valueSets].sort((a, b) => (a.name < b.name ? -1 : 1))
  const chosen = sorted.find(({ id }) => id === chosenId) ?? sorted[0]
  const add = (): void => {
    let id = ''
    const done = document.edit((model, context) => {
      const name = uniqueName(words.newName, new Set([...recordsOf(model, 'value-set')].map((set) => set.name)))
      const command = addRecord(model, { kind: 'value-set', name }, context)
      const [operation] = command.operations
      if (operation?.op === 'add') id = operation.record.id
      return command
    })
    if (done.ok) setChosenId(id)
  }
  const addButton = (
    <Button variant={chosen === undefined ? 'primary' : 'quiet'} icon={<Plus aria-hidden />} onClick={add}>
      {words.add}
    </Button>
  )
  if (chosen === undefined) {
    return (
      <EmptyState icon={<ListOrdered aria-hidden />} title={words.empty} actions={addButton}>
        {words.text}
      </EmptyState>
    )
  }
  const items = sorted.map(({ id, name }) => ({ id, label: name || strings.unnamed }))
  return (
    <TwoPanes
      list={
        <>
          <Picker label={words.list} items={items} chosenId={chosen.id} onChoose={setChosenId} />
          <div className="px-2">{addButton}</div>
        </>
      }
    >
      <ValueSetForm key={chosen.id} valueSet={chosen} />
    </TwoPanes>
  )
}
