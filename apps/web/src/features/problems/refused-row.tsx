import { type Finding, getRecord, ownerEntityOf } from '@c360/model'
import { CircleAlert, Copy, Info, type LucideIcon, TriangleAlert, X } from 'lucide-react'
import { useState } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import { useModelValue } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import type { Problem } from './finding-of-rejection.ts'
import { strings } from './strings.ts'

const looks: Readonly<Record<Finding['severity'], { readonly icon: LucideIcon; readonly className: string }>> = {
  error: { icon: CircleAlert, className: 'text-danger' },
  warning: { icon: TriangleAlert, className: 'text-warning' },
  info: { icon: Info, className: 'text-ink-muted' },
}

/** One finding: how serious, what and why, and what can be done. */
export function ProblemRow({ problem, onDismiss }: { problem: Problem; onDismiss: () => void }) {
  const { finding, kept, text } = problem
  const { icon: Icon, className } = looks[finding.severity]
  return (
    <li className="flex items-start gap-2 py-2 pr-1 pl-3">
      <Icon className={`mt-0.5 size-4 shrink-0 ${className}`} aria-label={strings.severities[finding.severity]} />
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
    </li>
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
