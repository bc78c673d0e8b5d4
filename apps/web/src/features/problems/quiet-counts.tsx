import { useEffect, useState } from 'react'
import { strings as findingStrings } from '#document/finding-view/strings.ts'
import { useFindingCounts } from '#document/findings/use-findings.ts'
import { strings } from './strings.ts'

/** Nothing has changed for this long: somebody who types is not interrupted. */
const quietMs = 1_500

/** Tells people who listen how many findings there are, once it has been quiet for a while. */
export function QuietCounts({ refusedCount }: { refusedCount: number }) {
  const { error, warning, info } = useFindingCounts()
  const counts = findingStrings.counts(error, warning, info)
  const text = refusedCount === 0 ? counts : `${strings.refusedCount(refusedCount)}, ${counts}`
  const [told, setTold] = useState(text)
  useEffect(() => {
    if (text === told) return
    const timer = setTimeout(() => setTold(text), quietMs)
    return () => clearTimeout(timer)
  }, [text, told])
  return (
    <span role="status" className="sr-only">
      {strings.announce(told)}
    </span>
  )
}
