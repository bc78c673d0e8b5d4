import type { ReactNode } from 'react'
import { EmptyState } from '#ui/empty-state.tsx'

interface ScreenProps {
  icon?: ReactNode
  title: string
  actions?: ReactNode
  children?: ReactNode
}

/** A whole page that has one thing to say. */
export function Screen({ icon, title, actions, children }: ScreenProps) {
  return (
    <main className="flex h-full flex-col items-center justify-center bg-canvas">
      <EmptyState icon={icon} title={title} level={1} actions={actions}>
        {children}
      </EmptyState>
    </main>
  )
}
