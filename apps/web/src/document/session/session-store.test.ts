import { beforeEach, describe, expect, it } from 'vitest'
import { createSessionStore } from './session-store.ts'

beforeEach(() => localStorage.clear())

describe('selection', () => {
  it('is replaced, extended and toggled', () => {
    const { getState } = createSessionStore()
    getState().select(['a', 'b'])
    getState().select(['b', 'c'], 'add')
    expect(getState().selection).toEqual(['a', 'b', 'c'])
    getState().select(['b', 'd'], 'toggle')
    expect(getState().selection).toEqual(['a', 'c', 'd'])
    getState().select(['e'])
    expect(getState().selection).toEqual(['e'])
  })

  it('tells nobody when it stays the same', () => {
    const store = createSessionStore({ selection: ['a'] })
    let calls = 0
    store.subscribe(() => {
      calls += 1
    })
    store.getState().select(['a'])
    store.getState().select(['a'], 'add')
    expect(calls).toBe(0)
    store.getState().select(['b'])
    expect(calls).toBe(1)
  })

  it('does not outlive the diagram it was made in', () => {
    const { getState } = createSessionStore({ diagramId: 'one', selection: ['a'] })
    getState().startEditing('a', 'name')
    getState().setDiagram('two')
    expect(getState()).toMatchObject({ diagramId: 'two', selection: [], editing: undefined })
  })
})

describe('panels', () => {
  it('stand in the next session as they were left', () => {
    createSessionStore().getState().setPanel('navigator', { open: false, sizePx: 300 })
    expect(createSessionStore().getState().panels.navigator).toEqual({ open: false, sizePx: 300 })
  })

  it.each(['not json', '{"navigator":{"open":"yes"}}', '{"navigator":null}'])(
    'stand as at first where the device remembers nonsense: %s',
    (stored) => {
      localStorage.setItem('c360.panels', stored)
      expect(createSessionStore().getState().panels.inspector.open).toBe(true)
    },
  )
})
