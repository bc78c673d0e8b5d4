import { useParams, useSearch } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import { DocumentProvider } from '#document/document-provider.tsx'
import type { OpeningFailure } from '#document/open-document.ts'
import { Button } from '#ui/button.tsx'
import { HomeLink } from '../home-link.tsx'
import type { StudioSearch } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { appStrings } from '../strings.ts'
import { Studio } from './studio.tsx'

/** One model, at the diagram, lens and record its link asks for. */
export function StudioRoute() {
  const { modelId } = useParams({ from: '/m/$modelId' })
  return <OpenedStudio modelId={modelId} search={useSearch({ from: '/m/$modelId' })} />
}

/** A published version of a model, to read. */
export function VersionRoute() {
  const { modelId, version } = useParams({ from: '/m/$modelId/v/$version' })
  return (
    <OpenedStudio modelId={modelId} version={Number(version)} search={useSearch({ from: '/m/$modelId/v/$version' })} />
  )
}

interface OpenedStudioProps {
  modelId: string
  version?: number
  search: StudioSearch
}

function OpenedStudio({ modelId, version, search: { diagram, lens, select, dialog } }: OpenedStudioProps) {
  const start = {
    diagramId: diagram,
    selection: select === undefined ? [] : [select],
    ...(lens ? { lens } : {}),
    ...(version === undefined ? { dialog } : {}),
  }
  return (
    <DocumentProvider
      key={`${modelId}/${version}`}
      modelId={modelId}
      version={version}
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
