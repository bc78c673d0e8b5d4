const widest = 100

/** Sentences as SQL comments, one or more lines each, whatever they hold: nothing in them can end a line. */
export function toLineComments(sentences: readonly string[], indent = ''): readonly string[] {
  return sentences.flatMap((sentence) => wrap(sentence).map((line) => `${indent}-- ${line}`))
}

function wrap(sentence: string): readonly string[] {
  const words = sentence.split(/[\s\p{Cc}\u2028\u2029\u0085]+/u).filter((word) => word !== '')
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= widest) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}
