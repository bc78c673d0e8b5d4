import type { Finding } from '@c360/model'
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { strings } from './strings.ts'

const looks: Readonly<Record<Finding['severity'], { readonly icon: LucideIcon; readonly className: string }>> = {
  error: { icon: CircleAlert, className: 'text-danger' },
  warning: { icon: TriangleAlert, className: 'text-warning' },
  info: { icon: Info, className: 'text-ink-muted' },
}

const fewest = 3
const weight = { error: 0, warning: 1, info: 2 } as const

interface LossListProps {
  findings: readonly Finding[]
  onShow: (recordId: string) => void
}

/** What the format cannot say of the model: the worst first, the rest on demand. */
export function LossList({ findings, onShow }: LossListProps) {
  const [isOpen, setOpen] = useState(false)
  if (findings.length === 0) {
    return (
      <p className="flex items-center gap-2 border-b px-4 py-2 text-ink-muted text-sm">
        <CircleCheck aria-hidden className="size-4 shrink-0 text-success" />
        {strings.nothingLost}
      </p>
    )
  }
  const sorted = findings.toSorted((a, b) => weight[a.severity] - weight[b.severity])
  const shown = isOpen ? sorted : sorted.slice(0, fewest)
  return (
    <section aria-label={strings.findings(findings.length)} className="max-h-[40%] shrink-0 overflow-y-auto border-b">
      <header className="sticky top-0 flex h-8 items-center gap-2 bg-surface pr-2 pl-4">
        <h3 className="flex-1 font-medium text-ink-muted text-sm">{strings.findings(findings.length)}</h3>
        {findings.length > fewest ? (
          <Button variant="quiet" className="h-6" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? strings.showLess : strings.showAll}
          </Button>
        ) : null}
      </header>
      <ul className="pb-1">
        {shown.map((finding, index) => (
          <LossRow key={index} finding={finding} onShow={onShow} />
        ))}
      </ul>
    </section>
  )
}

function LossRow({ finding, onShow }: { finding: Finding; onShow: (recordId: string) => void }) {
  const { icon: Icon, className } = looks[finding.severity]
  const { target } = finding
  return (
    <li className="flex items-start gap-2 py-0.5 pr-2 pl-4">
      <Icon className={`mt-1 size-4 shrink-0 ${className}`} aria-label={strings.severities[finding.severity]} />
      <p className="min-w-0 flex-1 text-pretty leading-6">{finding.message}</p>
      {target === undefined ? null : (
        <Button variant="quiet" className="h-6" onClick={() => onShow(target)}>
          {strings.show}
        </Button>
      )}
    </li>
  )
}
