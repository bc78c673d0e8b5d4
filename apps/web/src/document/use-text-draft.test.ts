import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useToasts } from '#ui/toast-store.ts'
import { useTextDraft } from './use-text-draft.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A draft over a value that its own commits and the test can change. */
function openDraft(refuse: (text: string) => string | undefined = () => undefined) {
  const stored = { value: 'theirs' }
  const commits: string[] = []
  const overwritten: string[] = []
  const shared: (string | undefined)[] = []
  const hook = renderHook(() =>
    useTextDraft({
      value: stored.value,
      onCommit: (text) => {
        const refusal = refuse(text)
        if (refusal !== undefined) return refusal
        commits.push(text)
        stored.value = text
        return undefined
      },
      onOverwrite: (text) => overwritten.push(text),
      onDraft: (draft) => shared.push(draft?.text),
      idleMs: 2_000,
    }),
  )
  const write = (value: string): void => {
    stored.value = value
    hook.rerender()
  }
  const type = (text: string): void => act(() => hook.result.current.change(text))
  const commit = (): void => act(() => void hook.result.current.commit())
  return { hook, draft: () => hook.result.current, write, type, commit, commits, overwritten, shared }
}

describe('useTextDraft', () => {
  it('shows what the model says until a key is pressed', () => {
    const { draft, write } = openDraft()
    write('newer')
    expect(draft().text).toBe('newer')
    expect(draft().isTyping).toBe(false)
  })

  it('commits nothing where nothing was typed, or it was taken back', () => {
    const { type, commit, commits } = openDraft()
    commit()
    type('theirs!')
    type('theirs')
    commit()
    expect(commits).toEqual([])
  })

  it('keeps a refused text with its reason, and lets it be mended', () => {
    const { draft, type, commit, commits } = openDraft((text) => (text === 'bad' ? 'No.' : undefined))
    type('bad')
    commit()
    expect(draft()).toMatchObject({ text: 'bad', refusal: 'No.' })
    type('good')
    expect(draft().refusal).toBeUndefined()
    commit()
    expect(commits).toEqual(['good'])
  })

  it('commits once after a pause and again for what follows', () => {
    const { type, commit, commits } = openDraft()
    type('a')
    act(() => void vi.advanceTimersByTime(1_999))
    expect(commits).toEqual([])
    act(() => void vi.advanceTimersByTime(1))
    expect(commits).toEqual(['a'])
    type('ab')
    commit()
    act(() => void vi.advanceTimersByTime(5_000))
    expect(commits).toEqual(['a', 'ab'])
  })

  it('does not write its text again over what others wrote after the pause', () => {
    const { draft, write, type, commit, commits } = openDraft()
    type('a')
    act(() => void vi.advanceTimersByTime(2_000))
    write('newer')
    expect(draft()).toMatchObject({ text: 'a', theirs: 'newer' })
    commit()
    expect(commits).toEqual(['a'])
    expect(draft().text).toBe('newer')
  })

  it('tells whose value it replaced', () => {
    const { write, type, commit, overwritten } = openDraft()
    type('mine')
    write('newer')
    commit()
    expect(overwritten).toEqual(['newer'])
  })

  it('commits what is left when it goes from the screen, and says that it ended', () => {
    const { hook, type, commits, shared } = openDraft()
    type('mine')
    hook.unmount()
    expect(commits).toEqual(['mine'])
    expect(shared).toEqual(['mine', undefined])
  })

  it('tells the text with the reason where it is refused when it goes from the screen', () => {
    const { hook, type, shared } = openDraft(() => 'No.')
    type('mine')
    hook.unmount()
    expect(renderHook(useToasts).result.current.at(-1)).toMatchObject({
      title: 'What you were typing was not kept. No.',
      description: 'mine',
    })
    expect(shared).toEqual(['mine', undefined])
  })

  it('asks before the tab is closed over a text that is refused, and commits any other', () => {
    const close = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    const { type, draft, commits } = openDraft((text) => (text === 'bad' ? 'No.' : undefined))
    expect(close()).toBe(true)
    type('bad')
    act(() => expect(close()).toBe(false))
    expect(draft()).toMatchObject({ text: 'bad', refusal: 'No.' })
    type('good')
    act(() => expect(close()).toBe(true))
    expect(commits).toEqual(['good'])
  })
})

describe('a draft that a server has to take', () => {
  /** A server that answers when the test lets it. */
  function openSlowDraft() {
    const answers: ((refusal: string | undefined) => void)[] = []
    const ended: boolean[] = []
    const hook = renderHook(() =>
      useTextDraft({
        value: 'theirs',
        onCommit: () => new Promise((resolve) => answers.push(resolve)),
        onOverwrite: () => {},
      }),
    )
    const type = (text: string): void => act(() => hook.result.current.change(text))
    const commit = (): void =>
      act(() => void Promise.resolve(hook.result.current.commit()).then((is) => ended.push(is)))
    const answer = (refusal?: string): Promise<void> => act(async () => answers.shift()?.(refusal))
    return { draft: () => hook.result.current, type, commit, answer, answers, ended }
  }

  it('stays until it is answered, is sent once, and keeps its text where it is refused', async () => {
    const { draft, type, commit, answer, answers, ended } = openSlowDraft()
    type('mine')
    commit()
    commit()
    expect(answers).toHaveLength(1)
    expect(draft()).toMatchObject({ text: 'mine', isTyping: true })
    await answer('No.')
    expect(draft()).toMatchObject({ text: 'mine', refusal: 'No.' })
    expect(ended).toEqual([false, false])
    commit()
    await answer()
    expect(draft().isTyping).toBe(false)
    expect(ended.at(-1)).toBe(true)
  })

  it('is not ended by the answer to a text that was typed on since', async () => {
    const { draft, type, commit, answer, ended } = openSlowDraft()
    type('mine')
    commit()
    type('mine too')
    await answer()
    expect(draft()).toMatchObject({ text: 'mine too', isTyping: true })
    expect(ended).toEqual([false])
  })
})
