import type { DiagramLink } from '@c360/diagram'

/** The card at whose lines a walk goes on: the one it began at while the line touches it, else the line's parent. */
export function walkedCard({ parent, child }: DiagramLink, beganAt: string | undefined): string {
  return beganAt === child.entityId ? beganAt : parent.entityId
}

/** The relationship that follows another one among those of a card, or precedes it, going round; from none, the first or the last. */
export function nextLink(
  links: readonly DiagramLink[],
  entityId: string,
  fromId: string | undefined,
  step: 1 | -1,
): string | undefined {
  const own = links.filter(
    ({ kind, parent, child }) =>
      kind === 'relationship' && (parent.entityId === entityId || child.entityId === entityId),
  )
  const at = own.findIndex((link) => link.id === fromId)
  const next = at === -1 && step === -1 ? own.length - 1 : (at + step + own.length) % own.length
  return own[next]?.id
}
