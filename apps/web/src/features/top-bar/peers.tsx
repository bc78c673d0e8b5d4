import type { Actor } from '@c360/sync'
import { usePeers } from '#document/use-sync.ts'
import { Avatar } from '#ui/avatar.tsx'
import { Popover } from '#ui/popover.tsx'
import { topBarStrings } from './strings.ts'

const mostShown = 4

/** Who else is in this model; a person in several tabs counts once. */
export function Peers() {
  const people = new Map<string, Actor>()
  for (const { actor } of usePeers()) people.set(actor.id, actor)
  const others = [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  if (others.length === 0) return null
  const names = others.map((actor) => actor.name).join(', ')
  const hiddenCount = others.length - mostShown
  return (
    <Popover
      label={topBarStrings.people}
      align="end"
      className="w-56"
      trigger={
        <button
          type="button"
          aria-label={topBarStrings.peersHere(names)}
          title={topBarStrings.peersHere(names)}
          className="flex items-center rounded-full p-0.5 hover:bg-surface-hover"
        >
          {others.slice(0, mostShown).map((actor) => (
            <Avatar
              key={actor.id}
              name={actor.name}
              colour={actor.colour}
              aria-hidden
              className="-ml-1 ring-2 ring-surface first:ml-0"
            />
          ))}
          {hiddenCount > 0 ? <span className="px-1 text-ink-muted text-xs">+{hiddenCount}</span> : null}
        </button>
      }
    >
      <h2 className="pb-1 font-medium text-ink-faint text-xs">{topBarStrings.people}</h2>
      <ul className="max-h-72 overflow-y-auto">
        {others.map((actor) => (
          <li key={actor.id} className="flex h-8 items-center gap-2">
            <Avatar name={actor.name} colour={actor.colour} aria-hidden />
            <span className="truncate">{actor.name}</span>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
