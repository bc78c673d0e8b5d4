import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { InPlaceText } from '../in-place-text.tsx'
import { commitOnLeave } from './commit-on-leave.ts'

it('commits what is being typed at the moment the page goes, and only once', async () => {
  const commits: string[] = []
  const stop = commitOnLeave()
  const commit = (text: string): undefined => void commits.push(text)
  render(<InPlaceText label="Name" value="" className="" onCommit={commit} onOverwrite={() => {}} onEnd={() => {}} />)
  await userEvent.setup().type(screen.getByRole('textbox', { name: 'Name' }), 'half a word')
  expect(commits).toEqual([])
  window.dispatchEvent(new Event('pagehide'))
  window.dispatchEvent(new Event('pagehide'))
  stop()
  expect(commits).toEqual(['half a word'])
})
