import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useParams,
} from '@tanstack/react-router'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createQueryClient } from '#document/query-client.ts'
import { browseFrom, type StudioServer, startStudioServer } from '#document/testing/studio-server.ts'
import { trpc } from '#document/transport/trpc-client.ts'
import { Toaster } from '#ui/toaster.tsx'
import { TooltipProvider } from '#ui/tooltip.tsx'
import { Home } from './home.tsx'

let server: StudioServer
let stopBrowsing: () => void
beforeAll(async () => {
  server = await startStudioServer()
}, 60_000)
afterAll(() => server.stop())

beforeEach(async () => {
  stopBrowsing = browseFrom(server.url)
  await trpc.people.me.query()
  for (const model of await trpc.models.list.query()) await trpc.models.remove.mutate({ modelId: model.id })
})
afterEach(() => stopBrowsing())

function OpenModel() {
  const { modelId } = useParams({ strict: false })
  return <p>Opened {String(modelId)}</p>
}

async function openHome() {
  const root = createRootRoute()
  const home = createRoute({ getParentRoute: () => root, path: '/', component: () => <Home corner={null} /> })
  const model = createRoute({ getParentRoute: () => root, path: '/m/$modelId', component: OpenModel })
  const router = createRouter({ routeTree: root.addChildren([home, model]), history: createMemoryHistory() })
  render(
    <QueryClientProvider client={createQueryClient()}>
      <TooltipProvider>
        <RouterProvider router={router as never} />
        <Toaster label="Notifications" closeLabel="Dismiss" />
      </TooltipProvider>
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { name: 'Models' })
  return userEvent.setup()
}

const listedNames = (): (string | null)[] => screen.queryAllByRole('link').map((link) => link.textContent)

describe('without models', () => {
  it('teaches what a model is, and New model opens one at once', async () => {
    const user = await openHome()
    expect(await screen.findByText('No models yet')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'New model' }))
    const opened = (await screen.findByText(/^Opened/)).textContent
    const [created] = await trpc.models.list.query()
    expect(created?.name).toBe('New model')
    expect(opened).toBe(`Opened ${created?.id}`)
  })
})

describe('the list', () => {
  it('shows each model with its number of entities and its last change', async () => {
    await trpc.models.create.mutate({ name: '“Quoted” & <b>odd</b> 🙂' })
    await openHome()
    const row = await screen.findByRole('listitem')
    expect(within(row).getByRole('link', { name: '“Quoted” & <b>odd</b> 🙂' })).toBeTruthy()
    expect(row.textContent).toContain('0 entities')
    expect(row.textContent).toContain('changed just now')
  })

  it('renames by the keyboard alone', async () => {
    await trpc.models.create.mutate({ name: 'Before' })
    const user = await openHome()
    const menu = await screen.findByRole('button', { name: 'Actions for Before' })
    menu.focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('menu')
    await user.keyboard('{Enter}')
    const field = await screen.findByRole('textbox', { name: 'Name' })
    await waitFor(() => expect(document.activeElement).toBe(field))
    await user.keyboard('After{Enter}')
    await waitFor(() => expect(listedNames()).toEqual(['After']))
    expect((await trpc.models.list.query())[0]?.name).toBe('After')
  })

  const reasonOf = (field: HTMLElement): string | null | undefined =>
    document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent

  async function openRenaming(name: string) {
    const user = await openHome()
    await user.click(await screen.findByRole('button', { name: `Actions for ${name}` }))
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }))
    return { user, field: await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' }) }
  }

  it.each([
    ['too long', 'a'.repeat(10_000), 'At most 1,000 characters.'],
    ['with NUL', 'before\u0000after', 'Text may hold neither NUL nor half a surrogate pair.'],
  ])('keeps a name that is %s whole with the reason, until it is mended', async (_case, text, reason) => {
    await trpc.models.create.mutate({ name: 'Before' })
    const { user, field } = await openRenaming('Before')
    fireEvent.change(field, { target: { value: text } })
    await user.keyboard('{Enter}')
    expect(field.value).toBe(text)
    expect(reasonOf(field)).toBe(reason)
    await user.click(document.body)
    expect(field.value).toBe(text)
    await user.click(field)
    fireEvent.change(field, { target: { value: 'After' } })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(listedNames()).toEqual(['After']))
  })

  it('keeps a name that does not reach the server, with the reason, and sends it again', async () => {
    await trpc.models.create.mutate({ name: 'Before' })
    const { user, field } = await openRenaming('Before')
    stopBrowsing()
    const stopNothing = browseFrom('http://127.0.0.1:9')
    await user.clear(field)
    await user.type(field, 'After{Enter}')
    await waitFor(() => expect(reasonOf(field)).toMatch(/The server did not answer/))
    expect(field.value).toBe('After')
    stopNothing()
    stopBrowsing = browseFrom(server.url)
    await trpc.people.me.query()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull())
  })

  it('tells a name for a model that somebody deleted meanwhile', async () => {
    const { modelId } = await trpc.models.create.mutate({ name: 'Before' })
    const { user, field } = await openRenaming('Before')
    await trpc.models.remove.mutate({ modelId })
    await user.clear(field)
    await user.type(field, 'After{Enter}')
    expect(await screen.findByText(/What you were typing was not kept/)).toBeTruthy()
    expect(screen.getByText('After')).toBeTruthy()
  })

  it('deletes, and takes the deletion back', async () => {
    await trpc.models.create.mutate({ name: 'Keep' })
    await trpc.models.create.mutate({ name: 'Drop' })
    const user = await openHome()
    await user.click(await screen.findByRole('button', { name: 'Actions for Drop' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    await waitFor(() => expect(listedNames()).toEqual(['Keep']))
    // The menu takes the pointer from everything else until it is gone.
    await waitFor(() => expect(document.body.style.pointerEvents).not.toBe('none'))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(listedNames().sort()).toEqual(['Drop', 'Keep']))
  })

  it('gives a new model a name of its own', async () => {
    await trpc.models.create.mutate({ name: 'New model' })
    const user = await openHome()
    await screen.findByRole('link', { name: 'New model' })
    await user.click(screen.getByRole('button', { name: 'New model' }))
    await screen.findByText(/^Opened/)
    expect((await trpc.models.list.query()).map((model) => model.name).sort()).toEqual(['New model', 'New model 2'])
  })
})

describe('opening a model file', () => {
  const aFile = (text: string, name = 'model.json'): File => new File([text], name, { type: 'application/json' })

  async function choose(file: File): Promise<void> {
    const user = await openHome()
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')
    if (!input) throw new Error('there is nowhere to choose a file')
    await user.upload(input, file)
  }

  it('makes a model of a file that was downloaded before', async () => {
    const { modelId } = await trpc.models.create.mutate({ name: 'Travelled' })
    const text = await (await fetch(`/models/${modelId}/file`)).text()
    await trpc.models.remove.mutate({ modelId })
    await choose(aFile(text))
    await screen.findByText(/^Opened/)
    expect((await trpc.models.list.query()).map((model) => model.name)).toEqual(['Travelled'])
  })

  it.each([
    ['is no JSON', '{ "oops', /is not JSON: .*\. Nothing/],
    ['is JSON of another kind', '[1, 2, 3]', /not a C360 model/],
    ['was made by a newer studio', '{"format":"c360-model","schemaVersion":9999,"records":[]}', /schema version 9999/],
  ])('says what is wrong with a file that %s, and changes nothing', async (_case, text, reason) => {
    await choose(aFile(text, 'broken.json'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('“broken.json” was not opened.')
    expect(alert.textContent).toMatch(reason)
    expect(alert.textContent).toContain('Nothing was changed.')
    expect(await trpc.models.list.query()).toEqual([])
  })

  it('refuses a file over the limit before sending it, and states both sizes', async () => {
    const file = aFile('{}', 'huge.json')
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 })
    await choose(file)
    expect((await screen.findByRole('alert')).textContent).toContain('The file has 50.0 MB; the limit is 16 MB.')
  })
})

describe('a server that is away', () => {
  it('is said, and trying again shows the models', async () => {
    await trpc.models.create.mutate({ name: 'Still there' })
    stopBrowsing()
    const stopNothing = browseFrom('http://127.0.0.1:9')
    const user = await openHome()
    const retry = await screen.findByRole('button', { name: 'Try again' })
    stopNothing()
    stopBrowsing = browseFrom(server.url)
    await trpc.people.me.query()
    await user.click(retry)
    expect(await screen.findByRole('link', { name: 'Still there' })).toBeTruthy()
  })
})
