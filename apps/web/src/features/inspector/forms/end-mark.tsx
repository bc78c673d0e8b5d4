import type { Maximum, Minimum } from '@c360/model'
import type { SVGProps } from 'react'

interface EndMarkProps extends SVGProps<SVGSVGElement> {
  min: Minimum
  max: Maximum
}

/** An end of a relationship as crow's foot draws it: how few, then how many, towards the entity at the right. */
export function EndMark({ min, max, ...rest }: EndMarkProps) {
  return (
    <svg
      viewBox="0 0 24 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.25}
      aria-hidden
      className="mt-0.5 h-4 w-6 shrink-0 text-ink-muted"
      {...rest}
    >
      {min === 0 ? (
        <>
          <path d="M0 8h5M11 8h13" />
          <circle cx={8} cy={8} r={3} />
        </>
      ) : (
        <path d="M0 8h24M8 4v8" />
      )}
      {max === 1 ? <path d="M15 4v8" /> : <path d="M14 8l9-5M14 8l9 5" />}
    </svg>
  )
}
