import { getRecord, ownerEntityOf } from '@c360/model'
import { Copy, X } from 'lucide-react'
import { useState } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import { SeverityIcon } from '#document/finding-view/severity-icon.tsx'
import { useModelValue } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import type { Problem } from './finding-of-rejection.ts'
import { strings } from './strings.ts'

/** An edit that was refused: why, what was kept, and the text that would be lost. */
export function RefusedRow({ problem, onDismiss }: { problem: Problem; onDismiss: () => void }) {
  const { finding, kept, text } = problem
  return (
    <div className="flex items-start gap-2 py-2 pr-1 pl-3">
      <SeverityIcon severity={finding.severity} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p className="text-pretty">{finding.message}</p>
        {kept === undefined ? null : <p className="text-ink-muted text-sm">{kept}</p>}
        {text === undefined ? null : (
          <pre className="mt-1 max-h-20 overflow-auto rounded-sm bg-surface-sunken px-2 py-1 font-mono text-sm">
            {text}
          </pre>
        )}
      </div>
      {finding.target === undefined ? null : <ShowTarget id={finding.target} />}
      {text === undefined ? null : <CopyText text={text} />}
      <IconButton label={strings.dismiss} icon={<X aria-hidden />} onClick={onDismiss} />
    </div>
  )
}

/** Goes to the record a finding is about, where it is still there. */
function ShowTarget({ id }: { id: string }) {
  const document = useDocument()
  const session = useSessionStore()
  const name = useModelValue((model) => {
    const record = getRecord(model, id)
    return record !== undefined && 'name' in record ? record.name || strings.unnamed : undefined
  })
  if (name === undefined) return null
  const show = (): void => {
    const { select, canvas } = session.getState()
    const model = document.getModel()
    const entityId = getRecord(model, id)?.kind === 'entity' ? id : ownerEntityOf(model, id)?.id
    select([id])
    if (entityId !== undefined) canvas?.reveal(entityId)
  }
  return (
    <Button variant="quiet" onClick={show}>
      {strings.show(name)}
    </Button>
  )
}

function CopyText({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // The text stands beside the button and can be selected by hand.
      () => setCopied(false),
    )
  }
  return (
    <Button variant="quiet" icon={<Copy aria-hidden />} onClick={copy}>
      {isCopied ? strings.copied : strings.copy}
    </Button>
  )
}
