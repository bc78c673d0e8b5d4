import type { EdgeRoute } from '@c360/diagram'
import { severityLooks } from '#document/finding-view/severity-looks.ts'
import { useFindings } from '#document/findings/use-findings.ts'
import { countsText, titleOf, worstOf } from '../cards/finding-mark.tsx'

const sizePx = 16

/** The mark on a relationship's line, where the rules say something about it. */
export function LinkFinding({ relationshipId, at }: { relationshipId: string; at: EdgeRoute['labelPoint'] }) {
  const findings = useFindings(relationshipId)
  const severity = worstOf(findings)
  if (severity === undefined) return null
  const { icon: Icon, colourToken } = severityLooks[severity]
  return (
    <g
      className="canvas-link-finding"
      transform={`translate(${at.x - sizePx / 2} ${at.y - sizePx / 2})`}
      style={{ color: `var(--${colourToken})` }}
    >
      <title>{titleOf(findings)}</title>
      <circle cx={sizePx / 2} cy={sizePx / 2} r={sizePx / 2 + 2} />
      <Icon width={sizePx} height={sizePx} role="img" aria-label={countsText(findings)} />
    </g>
  )
}
