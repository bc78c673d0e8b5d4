import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { planDialect } from './plan-dialect.ts'
import { planExporter, planImporter } from './plan-format.ts'
import { planRecord } from './plan-record.ts'
import { planRule } from './plan-rule.ts'
import type { Edit } from './text-edits.ts'

/** What a new thing comes to. */
export interface Plan {
  /** New files by path. */
  readonly files: Readonly<Record<string, string>>
  /** Edits of files that are there, by path. */
  readonly edits: Readonly<Record<string, readonly Edit[]>>
  /** What is left to do, one line each. */
  readonly next: readonly string[]
}

/** Everything that can be made. */
export const things = {
  dialect: { form: /^[a-z][a-z0-9]*$/, example: 'databricks', plan: planDialect },
  exporter: { form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, example: 'avro', plan: planExporter },
  importer: { form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, example: 'dbt-manifest', plan: planImporter },
  record: { form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, example: 'audience', plan: planRecord },
  rule: {
    form: /^(engine|convention|structure|governance)\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    example: 'convention/no-digits',
    plan: planRule,
  },
} as const satisfies Readonly<Record<string, { form: RegExp; example: string; plan(id: string): Plan }>>

export type Thing = keyof typeof things

/** Makes a thing in the checkout at `root`. Answers with what was touched and what is left to do, or with a sentence about why not. */
export function scaffold(
  root: string,
  thing: Thing,
  id: string,
): { readonly touched: readonly string[]; readonly next: readonly string[] } | string {
  const { form, example, plan: makePlan } = things[thing]
  if (!form.test(id)) return `${id} is no id of a ${thing}; it looks like ${example}.`
  const plan = makePlan(id)
  const taken = Object.keys(plan.files).find((path) => existsSync(join(root, path)))
  if (taken !== undefined) return `There is a ${thing} ${id} already: ${taken}.`
  // All edits before any writing: one that does not fit leaves nothing half done.
  const edited = Object.entries(plan.edits).map(([path, edits]) => {
    const text = readFileSync(join(root, path), 'utf8')
    return [path, edits.reduce((current, edit) => edit(current), text)] as const
  })
  const written = [...Object.entries(plan.files), ...edited]
  for (const [path, text] of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return { touched: written.map(([path]) => path), next: plan.next }
}
