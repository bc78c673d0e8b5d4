import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { InlineText } from '#ui/inline-text.tsx'
import { commitOnLeave } from './commit-on-leave.ts'

it('commits what is being typed at the moment the page goes, and only once', async () => {
  const commits: string[] = []
  const stop = commitOnLeave()
  render(<InlineText label="Name" value="" onCommit={(text) => commits.push(text)} onCancel={() => {}} />)
  await userEvent.setup().type(screen.getByRole('textbox', { name: 'Name' }), 'half a word')
  expect(commits).toEqual([])
  window.dispatchEvent(new Event('pagehide'))
  window.dispatchEvent(new Event('pagehide'))
  stop()
  expect(commits).toEqual(['half a word'])
})
