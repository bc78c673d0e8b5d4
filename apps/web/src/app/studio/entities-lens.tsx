import { useRef } from 'react'
import { Group, Panel, type PanelImperativeHandle, Separator } from 'react-resizable-panels'
import { useSession } from '#document/document-context.tsx'
import type { PanelName } from '#document/session/session-state.ts'
import { Canvas } from '#features/canvas/canvas.tsx'
import { Grid } from '#features/grid/grid.tsx'
import { Inspector } from '#features/inspector/inspector.tsx'
import { Navigator } from '#features/navigator/navigator.tsx'
import { Problems } from '#features/problems/problems.tsx'
import { useMediaQuery } from '#ui/use-media-query.ts'
import { appStrings } from '../strings.ts'
import { InspectorDrawer } from './inspector-drawer.tsx'
import { PartBoundary } from './part-boundary.tsx'

const sideLimits = { minSize: 200, maxSize: 480 }
const problemsLimits = { minSize: 96, maxSize: '60%' }

/** The canvas between its panels; each resizes, collapses and is remembered. */
export function EntitiesLens() {
  const panels = useSession((session) => session.panels)
  const setPanel = useSession((session) => session.setPanel)
  const middle = useSession((session) => session.middle)
  const isWide = useMediaQuery('(width >= 1100px)')
  const handles = useRef<Partial<Record<PanelName, PanelImperativeHandle | null>>>({})
  const panelProps = (name: PanelName) => ({
    id: name,
    defaultSize: panels[name].sizePx,
    groupResizeBehavior: 'preserve-pixel-size' as const,
    panelRef: (handle: PanelImperativeHandle | null) => {
      handles.current[name] = handle
    },
  })
  const remember = (...names: PanelName[]): void => {
    for (const name of names) {
      const sizePx = Math.round(handles.current[name]?.getSize().inPixels ?? 0)
      if (sizePx > 0 && sizePx !== panels[name].sizePx) setPanel(name, { sizePx })
    }
  }
  return (
    <Group
      orientation="horizontal"
      className="min-h-0 flex-1"
      onLayoutChanged={(_layout, { isUserInteraction }) => isUserInteraction && remember('navigator', 'inspector')}
    >
      {panels.navigator.open ? (
        <>
          <Panel {...panelProps('navigator')} {...sideLimits}>
            <PartBoundary name={appStrings.parts.navigator}>
              <Navigator />
            </PartBoundary>
          </Panel>
          <Divider label={appStrings.resize.navigator} />
        </>
      ) : null}
      <Panel id="middle" minSize={280} className="flex flex-col">
        <Group
          orientation="vertical"
          className="min-h-0 flex-1"
          onLayoutChanged={(_layout, { isUserInteraction }) => isUserInteraction && remember('problems')}
        >
          <Panel id="canvas" minSize={160} className="relative">
            <div className="absolute inset-0">
              <PartBoundary name={appStrings.parts.canvas}>{middle === 'grid' ? <Grid /> : <Canvas />}</PartBoundary>
            </div>
            {isWide ? null : (
              <InspectorDrawer>
                <PartBoundary name={appStrings.parts.inspector}>
                  <Inspector />
                </PartBoundary>
              </InspectorDrawer>
            )}
          </Panel>
          {panels.problems.open ? (
            <>
              <Divider label={appStrings.resize.problems} isHorizontal />
              <Panel {...panelProps('problems')} {...problemsLimits}>
                <PartBoundary name={appStrings.parts.problems}>
                  <Problems />
                </PartBoundary>
              </Panel>
            </>
          ) : null}
        </Group>
        {panels.problems.open ? null : (
          <div className="shrink-0 border-t">
            <PartBoundary name={appStrings.parts.problems}>
              <Problems />
            </PartBoundary>
          </div>
        )}
      </Panel>
      {isWide && panels.inspector.open ? (
        <>
          <Divider label={appStrings.resize.inspector} />
          <Panel {...panelProps('inspector')} {...sideLimits}>
            <PartBoundary name={appStrings.parts.inspector}>
              <Inspector />
            </PartBoundary>
          </Panel>
        </>
      ) : null}
    </Group>
  )
}

/** A hairline that is dragged, or moved by the arrow keys. */
function Divider({ label, isHorizontal }: { label: string; isHorizontal?: boolean }) {
  return (
    <Separator
      aria-label={label}
      className={`${isHorizontal ? 'h-px' : 'w-px'} bg-line outline-offset-0 transition-colors hover:bg-accent focus-visible:bg-accent data-[separator=active]:bg-accent`}
    />
  )
}
