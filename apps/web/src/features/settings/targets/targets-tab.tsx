import { addRecord, DialectId } from '@c360/model'
import { defaultTarget, dialectOf } from '@c360/sql'
import { Plus, Warehouse } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useRecords } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Menu, MenuItem } from '#ui/menu.tsx'
import { Picker, TwoPanes } from '../picker.tsx'
import { strings } from '../strings.ts'
import { TargetForm } from './target-form.tsx'

const words = strings.targets

/** The warehouses that the model goes to. */
export function TargetsTab() {
  const targets = useRecords('target')
  const [chosenId, setChosenId] = useState<string>()
  const chosen = targets.find(({ id }) => id === chosenId) ?? targets[0]
  const add = <AddTarget count={targets.length} onAdded={setChosenId} />
  if (chosen === undefined) {
    return (
      <EmptyState icon={<Warehouse aria-hidden />} title={words.empty} actions={add}>
        {words.text}
      </EmptyState>
    )
  }
  const items = targets.map(({ id, name, dialect }) => ({
    id,
    label: name || strings.unnamed,
    detail: <span className="font-normal text-ink-faint text-sm">{dialectOf(dialect).label}</span>,
  }))
  return (
    <TwoPanes
      list={
        <>
          <Picker label={words.list} items={items} chosenId={chosen.id} onChoose={setChosenId} />
          <div className="px-2">{add}</div>
        </>
      }
    >
      <TargetForm key={chosen.id} target={chosen} />
    </TwoPanes>
  )
}

function AddTarget({ count, onAdded }: { count: number; onAdded: (id: string) => void }): ReactNode {
  const document = useDocument()
  const targets = useRecords('target')
  const add = (dialect: DialectId): void => {
    const { case: nameCase } = defaultTarget(dialect)
    const same = targets.filter((target) => target.dialect === dialect).length
    const name = words.newName(dialectOf(dialect).label, same)
    let id = ''
    const done = document.edit((model, context) => {
      const command = addRecord(model, { kind: 'target', name, dialect, case: nameCase }, context)
      const [operation] = command.operations
      if (operation?.op === 'add') id = operation.record.id
      return command
    })
    if (done.ok) onAdded(id)
  }
  return (
    <Menu
      label={words.add}
      trigger={
        <Button variant={count === 0 ? 'primary' : 'quiet'} icon={<Plus aria-hidden />}>
          {words.add}
        </Button>
      }
    >
      {DialectId.options.map((dialect) => (
        <MenuItem key={dialect} onSelect={() => add(dialect)}>
          {dialectOf(dialect).label}
        </MenuItem>
      ))}
    </Menu>
  )
}
