import type { MatchRange } from './match-text.ts'

/** A text with the found parts marked. */
export function HighlightedText({ text, ranges }: { text: string; ranges: readonly MatchRange[] }) {
  const parts = ranges.flatMap(([start, end], index) => [
    { at: ranges[index - 1]?.[1] ?? 0, text: text.slice(ranges[index - 1]?.[1] ?? 0, start), isFound: false },
    { at: start, text: text.slice(start, end), isFound: true },
  ])
  return (
    <>
      {parts.map((part) =>
        part.isFound ? (
          <mark key={part.at} className="rounded-[2px] bg-accent-soft font-semibold text-accent">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  )
}
