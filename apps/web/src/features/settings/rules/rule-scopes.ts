import type { RuleSetting } from '@c360/model'

const isEverywhere = ({ archetypes = [], layers = [], target }: RuleSetting): boolean =>
  archetypes.length === 0 && layers.length === 0 && target === undefined

/** The setting of a rule that holds everywhere. */
export function everywhereSetting(settings: readonly RuleSetting[], rule: string): RuleSetting | undefined {
  return settings.find((setting) => setting.rule === rule && isEverywhere(setting))
}

/** The settings of a rule that hold for some archetypes, layers or one target. */
export function exceptionsOf(settings: readonly RuleSetting[], rule: string): readonly RuleSetting[] {
  return settings.filter((setting) => setting.rule === rule && !isEverywhere(setting))
}
