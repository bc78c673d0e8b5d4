import { CircleAlert } from 'lucide-react'
import { Button } from '#ui/button.tsx'
import { Screen } from './screen.tsx'
import { appStrings } from './strings.ts'

/** What is shown when drawing failed: says what happened and what was kept. */
export function CrashScreen({ error }: { error: unknown }) {
  return (
    <Screen
      icon={<CircleAlert aria-hidden />}
      title={appStrings.crashTitle}
      actions={
        <Button variant="primary" onClick={() => window.location.reload()}>
          {appStrings.reload}
        </Button>
      }
    >
      <p>{appStrings.crashText}</p>
      <details className="mt-3 text-left">
        <summary className="text-center">{appStrings.crashDetails}</summary>
        <pre className="mt-1 overflow-x-auto rounded-md bg-surface-sunken p-2 font-mono text-xs">
          {error instanceof Error ? error.message : String(error)}
        </pre>
      </details>
    </Screen>
  )
}
