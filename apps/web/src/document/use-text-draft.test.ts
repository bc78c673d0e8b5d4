import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
      onDraft: (text) => shared.push(text),
      idleMs: 2_000,
    }),
  )
  const write = (value: string): void => {
    stored.value = value
    hook.rerender()
  }
  const type = (text: string): void => act(() => hook.result.current.change(text))
  const commit = (): void => act(() => hook.result.current.commit())
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
})
