import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCommand } from '../testing/builders.ts'
import { IssuedCommand, isUndo } from './issued-command.ts'
import { parseClientMessage, parseServerMessage } from './live-messages.ts'
import { LoadedModel, PullInput } from './pull.ts'
import { PushInput } from './push.ts'

const push = { modelId: 'm', epoch: 'e', clientId: 'c', schemaVersion: 1, commands: [aCommand()] }

describe('what comes in', () => {
  it('P1 a push has 1 to 50 commands', () => {
    const many = Array.from({ length: 51 }, (_, index) => aCommand({ clientSeq: index + 1 }))
    expect(PushInput.safeParse(push).success).toBe(true)
    expect(PushInput.safeParse({ ...push, commands: many.slice(0, 50) }).success).toBe(true)
    expect(PushInput.safeParse({ ...push, commands: many }).success).toBe(false)
    expect(PushInput.safeParse({ ...push, commands: [] }).success).toBe(false)
  })

  it('P2 any JSON is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text)
        for (const schema of [PushInput, PullInput, LoadedModel, IssuedCommand])
          expect(schema.safeParse(value).success).toBe(false)
        expect(parseClientMessage(text)).toBeUndefined()
        expect(parseServerMessage(text)).toBeUndefined()
      }),
    )
    expect(parseClientMessage('{"type":"ping"}')).toEqual({ type: 'ping' })
    expect(PushInput.safeParse(JSON.parse('{"__proto__":{"modelId":"m"}}')).success).toBe(false)
  })

  it('P3 a command has operations or undoOf, never both', () => {
    const { operations, ...rest } = aCommand()
    expect(IssuedCommand.safeParse({ ...rest, operations }).success).toBe(true)
    const undo = IssuedCommand.parse({ ...rest, undoOf: ['a'] })
    expect(isUndo(undo)).toBe(true)
    expect(IssuedCommand.safeParse({ ...rest, operations, undoOf: ['a'] }).success).toBe(false)
    expect(IssuedCommand.safeParse(rest).success).toBe(false)
    expect(IssuedCommand.safeParse({ ...rest, undoOf: [] }).success).toBe(false)
  })
})
