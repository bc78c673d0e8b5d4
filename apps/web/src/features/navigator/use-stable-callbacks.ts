import { useRef, useState } from 'react'

type Callbacks = Readonly<Record<string, (...given: never[]) => unknown>>

/** Functions that always do what the latest ones do and never change themselves: for rows that draw only when their own data changes. */
export function useStableCallbacks<T extends Callbacks>(callbacks: T): T {
  const latest = useRef(callbacks)
  latest.current = callbacks
  const [stable] = useState(() => {
    const entries = Object.keys(callbacks).map((name) => [
      name,
      (...given: never[]) => latest.current[name]?.(...given),
    ])
    // Each name keeps the type of what it calls, which building an object from entries forgets.
    return Object.fromEntries(entries) as T
  })
  return stable
}
