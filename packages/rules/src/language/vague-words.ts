/** Words that say nothing at the end of a name. */
export const vagueAtEnd: string[] =
  'data info information stuff thing things misc miscellaneous flag indicator temp tmp'.split(' ')

/** Words that say nothing for long at the start of a name. */
export const vagueAtStart: string[] = 'new old temp tmp misc my foo'.split(' ')

/** Words that are no name by themselves. */
export const vagueAlone: string[] =
  'value values object item record entity attribute field column table detail details other test new old content'.split(
    ' ',
  )

const vague = new Set([...vagueAtEnd, ...vagueAtStart, ...vagueAlone])

/** Whether a word is too little to be a name of its own. */
export function isVague(word: string): boolean {
  return vague.has(word)
}
