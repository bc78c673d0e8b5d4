import { InPlaceText } from '#document/in-place-text.tsx'
import type { Refusal } from '#document/use-text-draft.ts'
import { showToast } from '#ui/toast-store.ts'
import { strings } from './strings.ts'

interface RenameInputProps {
  name: string
  /** Returns why the name was refused. */
  onRename: (name: string) => Refusal
  /** The renaming is over, whether anything came of it or not. */
  onEnd: () => void
}

/** A name edited where it stands in the tree; one that is emptied stays as it was. */
export function RenameInput({ name, onRename, onEnd }: RenameInputProps) {
  return (
    <InPlaceText
      label={strings.name}
      value={name}
      className="h-5 min-w-0 flex-1 rounded-sm border border-accent bg-surface px-1 outline-none aria-invalid:border-danger"
      onCommit={(text) => (text === '' ? undefined : onRename(text))}
      onOverwrite={(theirs) => showToast({ title: strings.overwrote(theirs) })}
      onEnd={onEnd}
    />
  )
}
