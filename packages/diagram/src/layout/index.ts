export { arrange } from './arrange.ts'
export type { ArrangeCard, ArrangeInput, ArrangeMove, ArrangeOptions } from './arrange-input.ts'
