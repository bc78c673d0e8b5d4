import { describe, expect, it } from 'vitest'
import { matchText } from './match-text.ts'

const ranked = (token: string, ...texts: string[]): string[] =>
  texts
    .map((text) => ({ text, score: matchText(token, text)?.score ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text)

describe('matchText', () => {
  it('ranks the whole, then a start, then a word, then the inside, then scattered letters', () => {
    expect(ranked('mail', 'ma_i_l', 'email', 'is_mail', 'mailbox', 'mail')).toEqual([
      'mail',
      'mailbox',
      'is_mail',
      'email',
      'ma_i_l',
    ])
  })

  it('prefers the shorter of two equal finds', () => {
    expect(ranked('order', 'order_line_item', 'order_line')).toEqual(['order_line', 'order_line_item'])
  })

  it('marks the word that starts with the token before an earlier inside', () => {
    expect(matchText('on', 'person_on')?.ranges).toEqual([[7, 9]])
  })

  it('finds initials across words and camel case', () => {
    expect(matchText('pid', 'person_id')?.ranges).toEqual([
      [0, 1],
      [7, 9],
    ])
    expect(matchText('oc', 'orderCompleted')?.ranges).toEqual([
      [0, 1],
      [5, 6],
    ])
  })

  it('is undefined where a letter is missing', () => {
    expect(matchText('emz', 'email')).toBeUndefined()
  })

  it('does not mark wrong letters where lower case has another length', () => {
    expect(matchText('stan', 'İstanbul')).toEqual({ score: 400, ranges: [] })
  })
})
