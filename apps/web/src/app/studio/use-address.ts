import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useActionContext } from '#document/actions/use-actions.ts'
import { useDocument, useSession } from '#document/document-context.tsx'
import { goTo } from '#document/go-to.ts'
import { useModelName } from '#document/use-model.ts'
import { appStrings } from '../strings.ts'

/** Keeps the page's address and title in step with what is shown, so that copying the address is sharing it. */
export function useAddress(): void {
  const navigate = useNavigate()
  const { modelId, version } = useDocument()
  const diagramId = useSession((session) => session.diagramId)
  const lens = useSession((session) => session.lens)
  const name = useModelName()

  useEffect(() => {
    const search = { diagram: diagramId, lens: lens === 'entities' ? undefined : lens }
    if (version === undefined) navigate({ to: '/m/$modelId', params: { modelId }, search, replace: true })
    else {
      const params = { modelId, version: String(version) }
      navigate({ to: '/m/$modelId/v/$version', params, search, replace: true })
    }
  }, [navigate, modelId, version, diagramId, lens])

  useEffect(() => {
    document.title = name ? `${name} · ${appStrings.productName}` : appStrings.productName
  }, [name])

  useRevealLinked()
}

/** Brings what the link selected into view as soon as there is a canvas. */
function useRevealLinked(): void {
  const context = useActionContext()
  useEffect(() => {
    const { session } = context
    const [linked] = session.getState().selection
    if (linked === undefined) return undefined
    const reveal = (): boolean => {
      if (session.getState().canvas === undefined) return false
      goTo(context, linked)
      return true
    }
    if (reveal()) return undefined
    const stop = session.subscribe(() => {
      if (session.getState().canvas === undefined) return
      stop()
      reveal()
    })
    return stop
  }, [context])
}
