import { type RuleSetting, setRule } from '@c360/model'
import { useDocument } from '#document/document-context.tsx'
import { useRecords } from '#document/use-model.ts'
import { everywhereSetting } from './rule-scopes.ts'

/** What is said about a rule everywhere; a part that is undefined is taken back. */
export type RuleSaying = Partial<Pick<RuleSetting, 'severity' | 'options'>>

/** The setting of a rule that holds everywhere, and the way to change it. With nothing left to say, it goes. */
export function useRuleSetting(rule: string) {
  const document = useDocument()
  const setting = everywhereSetting(useRecords('rule-setting'), rule)
  const say = (saying: { [Part in keyof RuleSaying]: RuleSaying[Part] | undefined }): void => {
    const { severity, options } = { severity: setting?.severity, options: setting?.options, ...saying }
    const reason = setting?.reason
    const isNothing = severity === undefined && (options === undefined || Object.keys(options).length === 0)
    document.edit((model, context) =>
      isNothing
        ? setRule(model, { rule, toDefault: true }, context)
        : setRule(
            model,
            {
              rule,
              ...(severity === undefined ? {} : { severity }),
              ...(options === undefined ? {} : { options }),
              ...(reason === undefined ? {} : { reason }),
            },
            context,
          ),
    )
  }
  return { setting, say }
}
