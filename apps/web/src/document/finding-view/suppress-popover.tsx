import { type Finding, suppress } from '@c360/model'
import { type FormEvent, type ReactElement, useId, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Popover } from '#ui/popover.tsx'
import { fieldClass, TextField } from '#ui/text-field.tsx'
import { useDocument } from '../document-context.tsx'
import { strings } from './strings.ts'

interface SuppressPopoverProps {
  finding: Finding
  trigger: ReactElement
  onSuppressed?: (() => void) | undefined
}

/** Asks for the reason why a finding is accepted, and until when. */
export function SuppressPopover({ finding, trigger, onSuppressed }: SuppressPopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const done = (): void => {
    setOpen(false)
    onSuppressed?.()
  }
  return (
    <Popover label={strings.suppressTitle} align="end" isOpen={isOpen} onOpenChange={setOpen} trigger={trigger}>
      {isOpen ? <SuppressForm finding={finding} onDone={done} onCancel={() => setOpen(false)} /> : null}
    </Popover>
  )
}

function SuppressForm(props: { finding: Finding; onDone: () => void; onCancel: () => void }) {
  const { finding, onDone, onCancel } = props
  const document = useDocument()
  const id = useId()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isMissing = reason.trim() === ''
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (isMissing) return
    const { code: rule, target: record = '', field } = finding
    const input = { rule, record, field, reason, until: until === '' ? undefined : until }
    const result = document.edit((model, context) => suppress(model, input, context))
    if (result.ok) onDone()
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-2.5">
      <div>
        <h3 className="font-semibold">{strings.suppressTitle}</h3>
        <p className="text-pretty text-ink-muted text-sm">{strings.suppressText}</p>
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-reason`} className="font-medium text-ink-muted text-sm">
          {strings.reason}
        </label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          maxLength={2_000}
          placeholder={strings.reasonHint}
          value={reason}
          required
          aria-invalid={isAsked && isMissing ? true : undefined}
          aria-describedby={isAsked && isMissing ? `${id}-missing` : undefined}
          className={`${fieldClass} field-sizing-content max-h-40 min-h-13 resize-none py-1`}
          onChange={(event) => setReason(event.target.value)}
        />
        {isAsked && isMissing ? (
          <p id={`${id}-missing`} role="alert" className="text-danger text-sm">
            {strings.reasonNeeded}
          </p>
        ) : null}
      </div>
      <TextField
        label={strings.until}
        hint={strings.untilHint}
        type="date"
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{strings.cancel}</Button>
        <Button type="submit" variant="primary">
          {strings.suppress}
        </Button>
      </div>
    </form>
  )
}
