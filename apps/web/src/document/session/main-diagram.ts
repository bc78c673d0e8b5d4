import { childrenOf, type Model, recordsOf } from '@c360/model'

/** The diagram that shows most: a model opened for the first time should not begin on an empty one. */
export function mainDiagramId(model: Model): string | undefined {
  const sizeOf = (id: string): number => childrenOf(model, id, 'placement').length
  const [first, ...others] = recordsOf(model, 'diagram')
  if (!first) return undefined
  return others.reduce((best, diagram) => (sizeOf(diagram.id) > sizeOf(best.id) ? diagram : best), first).id
}
