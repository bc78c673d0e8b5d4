import { useShortcuts } from '../../document/actions/use-actions.ts'
import { Canvas } from '../../features/canvas/canvas.tsx'
import { Inspector } from '../../features/inspector/inspector.tsx'
import { Navigator } from '../../features/navigator/navigator.tsx'
import { Problems } from '../../features/problems/problems.tsx'

export function Studio() {
  useShortcuts()
  return (
    <div className="flex h-full flex-col">
      <header className="h-11 shrink-0 border-b bg-surface" />
      <div className="flex min-h-0 flex-1">
        <div className="w-62 border-r">
          <Navigator />
        </div>
        <div className="flex min-w-0 flex-1 flex-col">
          <main className="relative min-h-0 flex-1">
            <Canvas />
          </main>
          <div className="max-h-50 border-t">
            <Problems />
          </div>
        </div>
        <div className="w-80 border-l">
          <Inspector />
        </div>
      </div>
    </div>
  )
}
