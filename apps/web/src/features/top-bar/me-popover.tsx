import { ColourName, Name } from '@c360/model'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { z } from 'zod'
import { renameCurrentPerson, useCurrentPerson } from '#document/people/current-person.ts'
import type { Person } from '#document/people/person.ts'
import { refusalBy } from '#document/refusal.ts'
import { problemOf } from '#document/transport/problem.ts'
import { Avatar } from '#ui/avatar.tsx'
import { Button } from '#ui/button.tsx'
import { ColourPicker } from '#ui/colour-picker.tsx'
import { Popover } from '#ui/popover.tsx'
import { TextField } from '#ui/text-field.tsx'
import { topBarStrings } from './strings.ts'

// What the server takes as the name of a person.
const PersonName = z.string().max(60).pipe(Name)
const colours = ColourName.options.map((value) => ({ value, label: topBarStrings.colours[value] }))

/** One's own disc; opens one's name and colour. */
export function MePopover() {
  const me = useCurrentPerson()
  const [isOpen, setOpen] = useState(false)
  if (!me) return <span className="size-6" />
  return (
    <Popover
      label={topBarStrings.meTitle}
      isOpen={isOpen}
      onOpenChange={setOpen}
      align="end"
      trigger={
        <button
          type="button"
          aria-label={topBarStrings.me(me.name)}
          title={topBarStrings.me(me.name)}
          className="rounded-full p-0.5 hover:bg-surface-hover"
        >
          <Avatar name={me.name} colour={me.colour} aria-hidden />
        </button>
      }
    >
      <PersonForm me={me} onDone={() => setOpen(false)} />
    </Popover>
  )
}

function PersonForm({ me, onDone }: { me: Person; onDone: () => void }) {
  const queryClient = useQueryClient()
  const [name, setName] = useState(me.name)
  const [colour, setColour] = useState(me.colour)
  const [refusal, setRefusal] = useState<string>()
  // What is pasted may hold control characters, which nobody sees.
  const isNamed = name.replace(/\p{Cc}/gu, '').trim() !== ''
  const change = useMutation({
    mutationFn: () => renameCurrentPerson(queryClient, { name: name.trim(), colour }),
    onSuccess: onDone,
    onError: (error) => setRefusal(topBarStrings.notRenamed(problemOf(error)?.message ?? topBarStrings.unreachable)),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const reason = refusalBy(PersonName, name.trim())
    setRefusal(reason)
    if (isNamed && reason === undefined) change.mutate()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <TextField
        label={topBarStrings.name}
        hint={topBarStrings.meHint}
        value={name}
        error={refusal}
        onChange={(event) => {
          setName(event.target.value)
          setRefusal(undefined)
        }}
      />
      <ColourPicker label={topBarStrings.colour} value={colour} options={colours} onChange={setColour} />
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onClick={onDone}>
          {topBarStrings.cancel}
        </Button>
        <Button type="submit" variant="primary" disabled={!isNamed || change.isPending}>
          {topBarStrings.save}
        </Button>
      </div>
    </form>
  )
}
