import { useParams } from '@tanstack/react-router'
import { DocumentProvider } from '../../document/document-provider.tsx'
import { Studio } from './studio.tsx'

export function StudioRoute() {
  const { modelId } = useParams({ from: '/m/$modelId' })
  return (
    <DocumentProvider key={modelId} modelId={modelId}>
      <Studio />
    </DocumentProvider>
  )
}
