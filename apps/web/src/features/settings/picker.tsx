import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export interface PickerItem {
  readonly id: string
  readonly label: string
  readonly detail?: ReactNode
}

interface PickerProps {
  label: string
  items: readonly PickerItem[]
  chosenId: string | undefined
  onChoose: (id: string) => void
}

/** What there is to choose from, beside the form of what is chosen. */
export function Picker({ label, items, chosenId, onChoose }: PickerProps) {
  return (
    <ul aria-label={label} className="flex flex-col gap-px p-1.5">
      {items.map(({ id, label: text, detail }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === chosenId ? 'true' : undefined}
            className={clsx(
              'flex min-h-7 w-full items-center gap-2 rounded-md px-2 py-1 text-left',
              id === chosenId ? 'bg-surface-active font-medium' : 'hover:bg-surface-hover',
            )}
            onClick={() => onChoose(id)}
          >
            <span className="min-w-0 flex-1">{text}</span>
            {detail}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** A list at the left and the form of what is chosen at the right, each scrolling by itself. */
export function TwoPanes({ list, children }: { list: ReactNode; children: ReactNode }) {
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex w-72 shrink-0 flex-col overflow-y-auto border-r max-[900px]:w-52">{list}</div>
      <div className="min-w-0 flex-1 overflow-y-auto">{children}</div>
    </div>
  )
}
