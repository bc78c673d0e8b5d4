import { useParams, useSearch } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import { DocumentProvider } from '#document/document-provider.tsx'
import type { OpeningFailure } from '#document/open-document.ts'
import { Button } from '#ui/button.tsx'
import { HomeLink } from '../home-link.tsx'
import { Screen } from '../screen.tsx'
import { appStrings } from '../strings.ts'
import { Studio } from './studio.tsx'

/** One model, at the diagram, lens and record its link asks for. */
export function StudioRoute() {
  const { modelId } = useParams({ from: '/m/$modelId' })
  const { diagram, lens, select } = useSearch({ from: '/m/$modelId' })
  const start = { diagramId: diagram, selection: select === undefined ? [] : [select], ...(lens ? { lens } : {}) }
  return (
    <DocumentProvider
      key={modelId}
      modelId={modelId}
      start={start}
      opening={<Screen title={appStrings.opening} />}
      renderFailure={(failure, retry) => <OpeningFailed failure={failure} onRetry={retry} />}
    >
      <Studio />
    </DocumentProvider>
  )
}

function OpeningFailed({ failure, onRetry }: { failure: OpeningFailure; onRetry: () => void }) {
  const isMissing = failure.code === 'not-found'
  return (
    <Screen
      icon={<CircleAlert aria-hidden />}
      title={isMissing ? appStrings.missingTitle : appStrings.failedTitle}
      actions={
        <>
          {isMissing ? null : (
            <Button variant="primary" onClick={onRetry}>
              {appStrings.tryAgain}
            </Button>
          )}
          <HomeLink />
        </>
      }
    >
      {isMissing ? appStrings.missingText : (failure.message ?? appStrings.unreachableText)}
    </Screen>
  )
}
