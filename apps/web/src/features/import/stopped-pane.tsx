import { CircleAlert } from 'lucide-react'
import { useStore } from 'zustand'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { ImportStore } from './import-store.ts'
import { strings } from './strings.ts'

interface StoppedPaneProps {
  store: ImportStore
  title: string
  message: string
}

/** Nothing came of it: why, what was kept, and the ways on. */
export function StoppedPane({ store, title, message }: StoppedPaneProps) {
  const { back, read } = useStore(store)
  return (
    <div role="alert" className="flex flex-1 items-center">
      <EmptyState
        icon={<CircleAlert aria-hidden />}
        title={title}
        actions={
          <>
            <Button variant="primary" onClick={back}>
              {strings.back}
            </Button>
            <Button onClick={() => void read()}>{strings.tryAgain}</Button>
          </>
        }
      >
        <p className="wrap-anywhere">{message}</p>
        <p className="mt-2">
          {strings.refusedKept} {strings.refusedDo}
        </p>
      </EmptyState>
    </div>
  )
}
