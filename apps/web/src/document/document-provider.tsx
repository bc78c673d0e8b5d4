import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { browserTimers } from './device/browser-timers.ts'
import { OpenDocumentProvider } from './document-context.tsx'
import { createFindingsStore, type FindingsStore } from './findings/findings-store.ts'
import { openFindingsWorker } from './findings/open-findings-worker.ts'
import { type OpenedDocument, type OpeningFailure, openDocument } from './open-document.ts'
import { commitOnLeave } from './session/commit-on-leave.ts'
import { keepSessionValid } from './session/keep-session-valid.ts'
import { createSessionStore, type SessionStart, type SessionStore } from './session/session-store.ts'
import { shareSession } from './session/share-session.ts'
import { openVersion, versionFailure } from './versions/open-version.ts'

interface DocumentProviderProps {
  /** Another model needs another provider: give it as `key` too. */
  modelId: string
  /** A published version of it, to read. */
  version?: number | undefined
  start: SessionStart
  opening: ReactNode
  renderFailure: (failure: OpeningFailure, retry: () => void) => ReactNode
  children: ReactNode
}

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: OpeningFailure }
  | {
      readonly kind: 'open'
      readonly opened: OpenedDocument
      readonly session: SessionStore
      readonly findings: FindingsStore
    }

/** Opens a model and hands its document and session to everything inside; closes it when it goes. */
export function DocumentProvider({ modelId, version, start, opening, renderFailure, children }: DocumentProviderProps) {
  const queryClient = useQueryClient()
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State>({ kind: 'opening' })
  // Where the link points is read once: afterwards the address follows the session.
  const [firstStart] = useState(start)

  useEffect(() => {
    let isGone = false
    const closers: (() => void)[] = []
    const show = (next: State): void => {
      if (!isGone) setState(next)
    }
    const open = async (): Promise<void> => {
      // React mounts twice in development; the first one, gone by now, must not take this tab's client id.
      await Promise.resolve()
      if (isGone) return
      const opened =
        version === undefined
          ? await openDocument(modelId, queryClient)
          : await openVersion(modelId, version, queryClient)
      closers.push(opened.close)
      if (isGone) return opened.close()
      const { document } = opened
      const session = createSessionStore(firstStart, { isReadOnly: document.version !== undefined })
      closers.push(keepSessionValid(document, session), shareSession(document, session), commitOnLeave())
      const { phase, failure } = document.client.getSnapshot()
      if (phase === 'failed') return show({ kind: 'failed', failure: failure ?? { code: 'unknown' } })
      const findings = createFindingsStore({ document, session, port: openFindingsWorker(), timers: browserTimers })
      closers.push(() => findings.close())
      show({ kind: 'open', opened, session, findings })
    }
    setState({ kind: 'opening' })
    open().catch((error) => show({ kind: 'failed', failure: versionFailure(error) }))
    return () => {
      isGone = true
      for (const close of closers.reverse()) close()
    }
  }, [modelId, version, queryClient, firstStart, attempt])

  if (state.kind === 'opening') return opening
  if (state.kind === 'failed') return renderFailure(state.failure, () => setAttempt(attempt + 1))
  return (
    <OpenDocumentProvider document={state.opened.document} session={state.session} findings={state.findings}>
      {children}
    </OpenDocumentProvider>
  )
}
