import { actions } from '#document/actions/registry.ts'
import { bindAction, useActionContext } from '#document/actions/use-actions.ts'
import { Button } from '#ui/button.tsx'

/** Opens the export: what a model is drawn for. */
export function ExportButton() {
  const context = useActionContext()
  const { label, run } = bindAction(actions.exchange.export, context)
  return (
    <Button variant="primary" className="mx-1 max-[900px]:hidden" onClick={run}>
      {label}
    </Button>
  )
}
