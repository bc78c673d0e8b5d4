import { homeStrings } from './strings.ts'

const steps: readonly (readonly [limitMs: number, unitMs: number, unit: Intl.RelativeTimeFormatUnit])[] = [
  [3_600_000, 60_000, 'minute'],
  [86_400_000, 3_600_000, 'hour'],
  [30 * 86_400_000, 86_400_000, 'day'],
]

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const absolute = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' })

/** When something was changed, as people say it; beyond a month, the date. */
export function describeChangeTime(atMs: number, nowMs: number): string {
  const agoMs = nowMs - atMs
  // A clock that is a little behind the server's must not say "in 3 minutes".
  if (agoMs < 60_000) return homeStrings.justNow
  const step = steps.find(([limitMs]) => agoMs < limitMs)
  if (!step) return absolute.format(atMs)
  const [, unitMs, unit] = step
  return relative.format(-Math.floor(agoMs / unitMs), unit)
}
