import { Link } from '@tanstack/react-router'
import { appStrings } from './strings.ts'

/** The way back to the list of models, looking like a button. */
export function HomeLink() {
  return (
    <Link
      to="/"
      className="inline-flex h-7 items-center rounded-md border border-line-strong bg-surface px-2.5 font-medium hover:bg-surface-hover"
    >
      {appStrings.toModels}
    </Link>
  )
}
