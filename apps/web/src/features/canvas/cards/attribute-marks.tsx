import type { KeyMark } from '@c360/diagram'
import type { Attribute } from '@c360/model'
import { KeyRound, KeySquare, Link2, Lock, type LucideIcon, ShieldAlert } from 'lucide-react'
import { strings } from '../strings.ts'

const keyIcons: Readonly<Record<KeyMark, LucideIcon>> = {
  primary: KeyRound,
  'primary-foreign': KeyRound,
  foreign: Link2,
  alternate: KeySquare,
}

/** The mark before an attribute's name: the key it belongs to. */
export function KeyMarkIcon({ mark }: { mark: KeyMark }) {
  const Icon = keyIcons[mark]
  return (
    <span className="canvas-card-key" data-mark={mark} title={strings.marks[mark]}>
      <Icon aria-label={strings.marks[mark]} role="img" />
    </span>
  )
}

/** The marks after an attribute's type: how sensitive it is. Public and internal are the rule and need none. */
export function SensitivityMark({ attribute }: { attribute: Attribute }) {
  const { sensitivity, personalDataCategory } = attribute
  if (sensitivity !== 'confidential' && sensitivity !== 'restricted') return null
  const level = strings.marks[sensitivity]
  const title = personalDataCategory ? `${level} · ${strings.marks.personal(personalDataCategory)}` : level
  const Icon = sensitivity === 'restricted' ? Lock : ShieldAlert
  return (
    <span className="canvas-card-sensitivity" data-sensitivity={sensitivity} title={title}>
      <Icon aria-label={title} role="img" />
    </span>
  )
}
