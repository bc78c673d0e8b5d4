import type { Kind, ModelRecord, Operation, RecordOf, Severity } from '@c360/model'
import type { z } from 'zod'
import type { RuleContext } from './rule-context.ts'

/** What a rule is about; each group is one folder of rules. */
export type RuleGroup = 'engine' | 'convention' | 'structure' | 'governance'

/** Something a rule found about the record it was given. */
export interface RuleProblem {
  /** A sentence for people: what is wrong with this very record, and what it leads to. */
  readonly message: string
  /** The field it is about. */
  readonly field?: string
  /** The target for which it holds: engine rules only. */
  readonly warehouse?: string
  /** The most that it weighs, where that is less than the rule: what is a matter of taste, or cannot be told for sure. */
  readonly atMost?: Severity
  /**
   * Operations that mend it: applied, this finding is gone, in any model. No error and no warning comes in its place, except
   * what the flaw hid: a name or type that is right now may show personal data, or differ from what others of that name are.
   * A rule that can see that its fix would do worse offers none.
   */
  readonly fix?: readonly Operation[]
}

/** A small model, by its records, about which a rule has nothing to say, or something. */
export interface RuleExample {
  /** What it shows, in a few words. */
  readonly title: string
  readonly records: readonly ModelRecord[]
  /** The rule's options, where they are not the defaults. */
  readonly options?: Readonly<Record<string, unknown>>
}

/**
 * One check. It reads the model through its context only, which remembers what was read: after an edit only the records
 * are checked again whose reading has changed. So a rule is a function of its record, what it reads, and its options.
 */
export interface Rule<K extends Kind = Kind, Options extends z.ZodObject = z.ZodObject> {
  /** `group/kebab-words`, for good: settings and suppressions refer to it. */
  readonly id: string
  readonly group: RuleGroup
  readonly severity: Severity
  /** What it asks for, in a few words. */
  readonly title: string
  /** Why it matters: one or two sentences. */
  readonly why: string
  /** The kinds of record it looks at. */
  readonly kinds: readonly K[]
  /** A strict object in which every option has a default and a description. */
  readonly options: Options
  readonly examples: { readonly valid: readonly RuleExample[]; readonly invalid: readonly RuleExample[] }
  /** A method, so that a rule for one kind is also a rule. */
  check(record: RecordOf<K>, context: RuleContext, options: z.output<Options>): Iterable<RuleProblem>
}

/** Declares a rule, keeping the exact types of its kinds and options. */
export function defineRule<const K extends Kind, Options extends z.ZodObject>(rule: Rule<K, Options>): Rule {
  return rule as unknown as Rule
}
