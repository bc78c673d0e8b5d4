import { applyFixes, type Finding } from '@c360/model'
import { type ReactElement, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Popover } from '#ui/popover.tsx'
import { showToast } from '#ui/toast-store.ts'
import { useDocument } from '../document-context.tsx'
import { useModelValue } from '../use-model.ts'
import { FixChanges } from './fix-changes.tsx'
import { previewFixes } from './preview-fix.ts'
import { strings } from './strings.ts'

interface FixPopoverProps {
  /** One, or all of a kind: they are fixed in one step. */
  findings: readonly Finding[]
  title: string
  trigger: ReactElement
  /** The fixes were applied: where the focus stood may be gone. */
  onApplied?: (() => void) | undefined
}

/** Shows exactly what the fixes change, and applies them as one step of undo. */
export function FixPopover({ findings, title, trigger, onApplied }: FixPopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const apply = (): void => {
    setOpen(false)
    onApplied?.()
  }
  return (
    <Popover
      label={title}
      align="end"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={trigger}
      className="w-[min(420px,calc(100vw-32px))]"
    >
      {isOpen ? (
        <FixPreview findings={findings} title={title} onApplied={apply} onCancel={() => setOpen(false)} />
      ) : null}
    </Popover>
  )
}

interface FixPreviewProps {
  findings: readonly Finding[]
  title: string
  onApplied: () => void
  onCancel: () => void
}

function FixPreview({ findings, title, onApplied, onCancel }: FixPreviewProps) {
  const document = useDocument()
  const preview = useModelValue((model) => model)
  const read = previewFixes(preview, findings)
  const changes = read.ok ? read.value : []
  const apply = (): void => {
    const done = document.edit(() => applyFixes(findings))
    if (!done.ok) return
    if (findings.length > 1) showToast({ title: strings.fixed(findings.length) })
    onApplied()
  }
  const records = new Set(changes.map(({ recordId }) => recordId)).size
  return (
    <div className="flex flex-col gap-2.5">
      <h3 className="text-pretty font-semibold">{title}</h3>
      {read.ok ? <FixChanges changes={changes} /> : <p role="alert">{strings.cannotApply(read.error)}</p>}
      {changes.length > 0 ? (
        <p className="text-ink-muted text-sm">{strings.changeSummary(records, changes.length)}</p>
      ) : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{strings.cancel}</Button>
        <Button variant="primary" disabled={changes.length === 0} onClick={apply}>
          {findings.length > 1 ? strings.applyAll(findings.length) : strings.apply}
        </Button>
      </div>
    </div>
  )
}
