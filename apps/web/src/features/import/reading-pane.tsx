import { LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { ImportStore } from './import-store.ts'
import { strings } from './strings.ts'

// Sooner than this nobody wonders.
const longSeconds = 3

/** While it is read and compared: what is going on, and the way to stop it. */
export function ReadingPane({ store }: { store: ImportStore }) {
  const { files, stop } = useStore(store)
  const seconds = useSeconds()
  const sizeBytes = files.reduce((sum, { file }) => sum + file.size, 0)
  const what = files.length > 0 ? strings.fileCount(files.length, sizeBytes) : strings.pastedText
  return (
    <div role="status" className="flex flex-1 items-center">
      <EmptyState
        icon={<LoaderCircle aria-hidden className="animate-spin motion-reduce:animate-none" />}
        title={strings.reading(what)}
        actions={<Button onClick={stop}>{strings.cancel}</Button>}
      >
        {seconds >= longSeconds ? strings.readingLong(seconds) : null}
      </EmptyState>
    </div>
  )
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000)
    return () => clearInterval(timer)
  }, [])
  return seconds
}
