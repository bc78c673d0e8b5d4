import { irregularPasts, participleByBase } from './irregular-verbs.ts'
import { memoise } from './memoise.ts'

const prefixes = ['re', 'un', 'over', 'out', 'mis', 'under', 'up', 'with', 'down', 'pre']

// Words in -ed that are no past of anything. Those in -eed are none as a rule (need, speed), but for these few.
const otherWordsInEd = new Set('biped hundred kindred moped naked sacred sled wicked'.split(' '))
const pastsInEed = new Set('agreed decreed disagreed freed guaranteed pedigreed refereed teed'.split(' '))

/** Verbs that events are made of, in their base form, beside the irregular ones. */
const regularVerbs = new Set(
  `abandon accept access activate add allocate answer apply approve archive assign authenticate authorise authorize
  backorder block book bounce call cancel capture change charge checkout choose claim click close collect comment
  complete confirm connect contact convert copy create credit deactivate debit decline delete deliver deny deposit
  disable discard disconnect dismiss dispatch display dispute donate download earn edit email enable end engage enrol
  enroll enter escalate exceed exchange expire export extend fail favourite favorite filter finish flag follow fulfil
  fulfill generate grant identify ignore impersonate import inquire install invite invoice issue join launch like link
  load lock log  mark merge message migrate move notify open optimise order pack pause pick place play
  post prepare preview process promote provision publish purchase rate receive redeem refer refund register reject
  release remove renew rename reopen reorder replace reply report request reserve reset resolve restore resume retry
  return review revoke save scan schedule scroll search select share ship sign skip sort start stop submit subscribe
  suspend swipe switch sync tag tap terminate trigger try uninstall unlink unlock unsubscribe update upgrade upload
  use validate verify view visit void watch withdraw`.split(/\s+/),
)

/** Whether a word is the past of a verb: `completed`, `sent`, `resent`, `chosen`. */
export const isPastTense: (word: string) => boolean = memoise((word) => {
  if (irregularPasts.has(word)) return true
  if (prefixes.some((prefix) => word.startsWith(prefix) && irregularPasts.has(word.slice(prefix.length)))) return true
  if (!word.endsWith('ed') || word.length < 4 || otherWordsInEd.has(word)) return false
  return !word.endsWith('eed') || pastsInEed.has(word)
})

/**
 * The past of a verb in any of its present forms, where it is one that is known: `complete`, `completes` and `completing`
 * are `completed`. Undefined where the word may be no verb at all.
 */
export function pastOf(word: string): string | undefined {
  for (const base of possibleBases(word)) {
    const irregular = participleByBase.get(base)
    if (irregular !== undefined) return irregular
    if (regularVerbs.has(base)) return withEd(base)
  }
  return undefined
}

const doubling = new Set(
  'cancel enrol fulfil log control refer ship skip stop submit swap tag tap transfer scan'.split(' '),
)

function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (base.endsWith('y') && !'aeiou'.includes(base.at(-2) ?? '')) return `${base.slice(0, -1)}ied`

  return doubling.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function possibleBases(word: string): string[] {
  const bases = [word]
  if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('es')) bases.push(word.slice(0, -2))
  if (word.endsWith('s')) bases.push(word.slice(0, -1))
  if (word.endsWith('ing')) {
    const stem = word.slice(0, -3)
    bases.push(`${stem}e`, stem)
    if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1))
  }
  return bases
}
