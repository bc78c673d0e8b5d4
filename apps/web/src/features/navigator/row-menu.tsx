import { ColourName } from '@c360/model'
import { useSubjectAreas } from '#document/use-model.ts'
import { ContextMenuItem, ContextMenuSeparator, ContextMenuSubmenu } from '#ui/context-menu.tsx'
import { isRemovable } from './row-scope.ts'
import { strings } from './strings.ts'
import { type AreaRow, type DiagramRow, type EntityRow, nameOfRow, recordIdOf, type TreeRow } from './tree-rows.ts'
import type { RowActions } from './use-row-actions.ts'

interface RowMenuProps<Row extends TreeRow = TreeRow> {
  row: Row
  actions: RowActions
}

/** What can be done with a row. */
export function RowMenu({ row, actions }: RowMenuProps) {
  const { commands, showAdded } = actions
  if (row.kind === 'diagram') return <DiagramItems row={row} actions={actions} />
  if (row.kind === 'entity') return <EntityItems row={row} actions={actions} />
  if (row.kind === 'area') return <AreaItems row={row} actions={actions} />
  return row.section === 'diagrams' ? (
    <ContextMenuItem movesFocus onSelect={() => showAdded(commands.addDiagram())}>
      {strings.newDiagram}
    </ContextMenuItem>
  ) : (
    <ContextMenuItem movesFocus onSelect={() => showAdded(commands.addArea([]))}>
      {strings.newArea}
    </ContextMenuItem>
  )
}

function DiagramItems({ row, actions }: RowMenuProps<DiagramRow>) {
  const { commands, showAdded } = actions
  return (
    <>
      <ContextMenuItem shortcut="enter" onSelect={() => actions.open(row)}>
        {strings.open}
      </ContextMenuItem>
      <ContextMenuItem shortcut="F2" movesFocus onSelect={() => actions.startRenaming(row.key)}>
        {strings.rename}
      </ContextMenuItem>
      <ContextMenuItem movesFocus onSelect={() => showAdded(commands.duplicateDiagram(row.key))}>
        {strings.duplicate}
      </ContextMenuItem>
      <ContextMenuItem movesFocus onSelect={() => showAdded(commands.addDiagram())}>
        {strings.newDiagram}
      </ContextMenuItem>
      <ContextMenuSeparator />
      <ContextMenuItem danger shortcut="delete" disabled={!isRemovable(row)} onSelect={() => actions.remove(row)}>
        {strings.remove}
      </ContextMenuItem>
    </>
  )
}

function AreaItems({ row, actions }: RowMenuProps<AreaRow>) {
  const { commands, showAdded } = actions
  const entityIds = actions.entityIdsOf(row)
  const id = recordIdOf(row)
  return (
    <>
      {id === undefined ? null : (
        <>
          <ContextMenuItem shortcut="F2" movesFocus onSelect={() => actions.startRenaming(id)}>
            {strings.rename}
          </ContextMenuItem>
          <ContextMenuSubmenu label={strings.colour}>
            {ColourName.options.map((colour) => (
              <ContextMenuItem
                key={colour}
                icon={<span className="size-3 rounded-full" style={{ background: `var(--${colour})` }} />}
                onSelect={() => commands.recolour(id, colour)}
              >
                {strings.colours[colour]}
              </ContextMenuItem>
            ))}
          </ContextMenuSubmenu>
        </>
      )}
      <ContextMenuItem disabled={entityIds.length === 0} onSelect={() => commands.place(entityIds)}>
        {strings.placeArea}
      </ContextMenuItem>
      <ContextMenuItem movesFocus onSelect={() => showAdded(commands.addArea([]))}>
        {strings.newArea}
      </ContextMenuItem>
      {id === undefined ? null : (
        <>
          <ContextMenuSeparator />
          <ContextMenuItem danger shortcut="delete" onSelect={() => actions.remove(row)}>
            {strings.remove}
          </ContextMenuItem>
        </>
      )}
    </>
  )
}

function EntityItems({ row, actions }: RowMenuProps<EntityRow>) {
  const { commands, showAdded } = actions
  const entityIds = actions.entityIdsOf(row)
  const areas = useSubjectAreas()
  return (
    <>
      <ContextMenuItem shortcut="enter" onSelect={() => actions.open(row)}>
        {strings.goTo}
      </ContextMenuItem>
      {row.isPlaced ? (
        <ContextMenuItem onSelect={() => commands.takeOff(entityIds)}>{strings.takeOff}</ContextMenuItem>
      ) : (
        <ContextMenuItem onSelect={() => commands.place(entityIds)}>{strings.place}</ContextMenuItem>
      )}
      <ContextMenuItem shortcut="F2" movesFocus onSelect={() => actions.startRenaming(row.key)}>
        {strings.rename}
      </ContextMenuItem>
      <ContextMenuSubmenu label={strings.moveTo}>
        <ContextMenuItem onSelect={() => commands.assign(entityIds, null)}>{strings.withoutArea}</ContextMenuItem>
        {areas.map(({ id, name, colour }) => (
          <ContextMenuItem
            key={id}
            icon={<span className="size-3 rounded-full" style={{ background: `var(--${colour})` }} />}
            onSelect={() => commands.assign(entityIds, id)}
          >
            {name || strings.unnamed}
          </ContextMenuItem>
        ))}
        <ContextMenuSeparator />
        <ContextMenuItem movesFocus onSelect={() => showAdded(commands.addArea(entityIds))}>
          {strings.newAreaWith}
        </ContextMenuItem>
      </ContextMenuSubmenu>
      <ContextMenuSeparator />
      <ContextMenuItem danger shortcut="delete" onSelect={() => actions.remove(row)}>
        {entityIds.length > 1 ? strings.removeSeveral(entityIds.length) : strings.remove}
      </ContextMenuItem>
    </>
  )
}

/** The name of the menu. */
export const menuLabelOf = (row: TreeRow | undefined): string =>
  strings.menu(row === undefined ? strings.title : nameOfRow(row))
