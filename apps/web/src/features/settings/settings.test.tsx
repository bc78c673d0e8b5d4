import { getRecordOf, type ModelRecord, recordsOf } from '@c360/model'
import { aKey, anAttribute, anEntity, aSuppression, aTarget, aValue, aValueSet } from '@c360/model/testing'
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { SettingsTab } from '#document/session/session-state.ts'
import { type JoinedPerson, joinAs, renderInDocument } from '#document/testing/render-in-document.tsx'
import { openTestRoom } from '#document/testing/test-room.ts'
import { SettingsDialog } from './settings-dialog.tsx'

const person = anEntity({ name: 'person', archetype: 'profile' })
const personId = anAttribute({ parent: person.id, name: 'person_id', type: { kind: 'uuid' }, order: 'a0' })
const active = anAttribute({ parent: person.id, name: 'givenName', order: 'a1' })
const states = aValueSet({ name: 'status' })
const warehouse = aTarget({ name: 'Warehouse', dialect: 'postgres', case: 'snake' })
const records: readonly ModelRecord[] = [
  person,
  personId,
  active,
  aKey({ entity: person.id, attributes: [personId.id] }),
  states,
  aValue({ valueSet: states.id, code: 'new', order: 'a0' }),
  aValue({ valueSet: states.id, code: 'done', order: 'a1' }),
  warehouse,
  aSuppression({ rule: 'structure/missing-description', record: person.id, reason: 'obvious' }),
]

const joined: JoinedPerson[] = []
afterEach(() => {
  for (const each of joined.splice(0)) each.close()
})

async function open(tab: SettingsTab) {
  const room = await openTestRoom(records)
  const me = await joinAs(room)
  joined.push(me)
  me.session.getState().setSettingsTab(tab)
  me.session.getState().setDialog('settings')
  await renderInDocument(me, <SettingsDialog />)
  return { me, user: userEvent.setup() }
}

const all = <K extends Parameters<typeof recordsOf>[1]>(me: JoinedPerson, kind: K) => [
  ...recordsOf(me.document.getModel(), kind),
]

describe('the naming rules', () => {
  it('are found by their words, tell their findings, and are set to a severity and back', async () => {
    const { me, user } = await open('rules')
    await user.type(screen.getByRole('searchbox', { name: 'Search the rules' }), 'one case')
    await user.click(screen.getByRole('button', { name: /^Names are written in one case/ }))
    expect(await screen.findByRole('heading', { name: 'Names are written in one case' })).toBeTruthy()
    expect(await screen.findAllByText('1 finding')).toBeTruthy()
    await user.click(screen.getByRole('combobox', { name: 'Severity, Everywhere' }))
    await user.click(screen.getByRole('option', { name: 'Off' }))
    expect(all(me, 'rule-setting')).toMatchObject([{ rule: 'convention/case', severity: 'off' }])
    await waitFor(() => expect(screen.queryByText('1 finding')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Reset to the default' }))
    expect(all(me, 'rule-setting')).toEqual([])
    act(() => me.document.undo())
    expect(all(me, 'rule-setting')).toHaveLength(1)
  })

  it('take options, which show what they do at once', async () => {
    const { me, user } = await open('rules')
    await user.click(screen.getByRole('button', { name: /^Names are written in one case/ }))
    await user.click(screen.getByRole('combobox', { name: 'Attribute' }))
    await user.click(screen.getByRole('option', { name: 'camel' }))
    expect(all(me, 'rule-setting')).toMatchObject([{ rule: 'convention/case', options: { attribute: 'camel' } }])
  })

  it('begin with a preset that tells what it changes', async () => {
    const { me, user } = await open('rules')
    await user.click(screen.getByRole('button', { name: /Segment/ }))
    const changes = await screen.findByRole('list', { name: 'What it changes' })
    expect(within(changes).getByText(/Names are written in one case · Error/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Use it' }))
    expect(getRecordOf(me.document.getModel(), 'model', 'model')?.preset).toBe('segment')
    expect(all(me, 'rule-setting').length).toBeGreaterThan(3)
    act(() => me.document.undo())
    expect(all(me, 'rule-setting')).toEqual([])
  })
})

describe('the dictionary', () => {
  it('takes a word at a time, and columns of a spreadsheet in one step', async () => {
    const { me, user } = await open('abbreviations')
    await user.type(screen.getByRole('textbox', { name: 'Word' }), 'Customer')
    await user.type(screen.getByRole('textbox', { name: 'Short form' }), 'cust{Enter}')
    expect(all(me, 'abbreviation')).toMatchObject([{ word: 'customer', shortForm: 'cust', use: 'approved' }])
    await user.click(screen.getByRole('textbox', { name: 'Word' }))
    await user.paste('customer\tcust\nquantity\tqty\namount\tamt')
    expect(
      all(me, 'abbreviation')
        .map(({ word }) => word)
        .sort(),
    ).toEqual(['amount', 'customer', 'quantity'])
    act(() => me.document.undo())
    expect(all(me, 'abbreviation')).toHaveLength(1)
  })
})

describe('suppressed findings', () => {
  it('are listed with their reason and taken back', async () => {
    const { me, user } = await open('suppressed')
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveProperty('value', 'obvious')
    await user.click(screen.getByRole('button', { name: /^Take back/ }))
    expect(all(me, 'suppression')).toEqual([])
    expect(await screen.findByText('Nothing is suppressed')).toBeTruthy()
  })
})

describe('a target', () => {
  it('shows its names while a prefix is typed', async () => {
    const { me, user } = await open('targets')
    const preview = screen.getByRole('complementary', { name: 'Names in this target' })
    expect(within(preview).getByText(/(^|\.)person$/, { selector: '.font-medium' })).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Profile' }), 'dim_')
    expect(within(preview).getByText(/dim_person$/)).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(getRecordOf(me.document.getModel(), 'target', warehouse.id)?.prefixes).toEqual({ profile: 'dim_' })
    await user.click(screen.getByRole('button', { name: 'Add an environment' }))
    expect(getRecordOf(me.document.getModel(), 'target', warehouse.id)?.environments).toEqual([{ name: 'dev' }])
  })
})

describe('a value set', () => {
  it('keeps its values in the order people give them, each code once', async () => {
    const { me, user } = await open('value-sets')
    const codes = (): readonly string[] =>
      [...recordsOf(me.document.getModel(), 'value')]
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ code }) => code)
    await user.type(screen.getByRole('textbox', { name: 'Code of the new value' }), 'done{Enter}')
    expect(screen.getByText('done is in the list already.')).toBeTruthy()
    await user.clear(screen.getByRole('textbox', { name: 'Code of the new value' }))
    await user.type(screen.getByRole('textbox', { name: 'Code of the new value' }), 'open{Enter}')
    await user.click(screen.getByRole('button', { name: 'Move open up' }))
    expect(codes()).toEqual(['new', 'open', 'done'])
  })
})
