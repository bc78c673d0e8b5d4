import { CatchBoundary } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { appStrings } from '../strings.ts'

/** A fault in one part of the studio stays in that part: the others, and the edits, go on. */
export function PartBoundary({ name, children }: { name: string; children: ReactNode }) {
  return (
    <CatchBoundary
      getResetKey={() => name}
      errorComponent={({ reset }) => (
        <section aria-label={name} className="flex h-full items-center justify-center overflow-y-auto bg-surface">
          <EmptyState
            icon={<CircleAlert aria-hidden />}
            title={appStrings.partFailed(name)}
            actions={<Button onClick={reset}>{appStrings.showAgain}</Button>}
          >
            {appStrings.partFailedText}
          </EmptyState>
        </section>
      )}
    >
      {children}
    </CatchBoundary>
  )
}
