export { arrange } from './arrange.ts'
export type { ArrangeCard, ArrangeInput, ArrangeMove, ArrangeOptions } from './arrange-input.ts'
export { type Box, findFreeSpot } from './find-free-spot.ts'
