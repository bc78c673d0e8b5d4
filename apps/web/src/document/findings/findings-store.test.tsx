import { addKey, editFields, type Finding, removeRecords } from '@c360/model'
import { aKey, anAttribute, anEntity } from '@c360/model/testing'
import { waitFor } from '@testing-library/react'
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { browserTimers } from '../device/browser-timers.ts'
import { type JoinedPerson, joinAs, renderInDocument } from '../testing/render-in-document.tsx'
import { openTestRoom } from '../testing/test-room.ts'
import { draftAttributeId } from './draft-operations.ts'
import { createFindingsStore } from './findings-store.ts'
import {
  useAllFindings,
  useFindingCounts,
  useFindings,
  useFindingsOfEntity,
  useFindingsStatus,
  useSuppressedFindings,
} from './use-findings.ts'

const order = anEntity({ name: 'order', description: 'A purchase.' })
const orderId = anAttribute({ parent: order.id, name: 'order_id', required: true, description: 'Its number.' })
const refund = anEntity({ name: 'refund', description: 'Money given back.' })
const refundId = anAttribute({ parent: refund.id, name: 'refund_id', required: true, description: 'Its number.' })
const records = [order, orderId, refund, refundId]
const missingKey = 'structure/missing-key'

const joined: JoinedPerson[] = []
afterEach(() => {
  for (const each of joined.splice(0)) each.close()
})

async function open(): Promise<JoinedPerson> {
  const me = await joinAs(await openTestRoom(records))
  joined.push(me)
  return me
}

const typed = (recordId: string, field: string, text: string) => ({ recordId, field, text, base: '' })
const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code)

describe('live findings', () => {
  it('follow the model edit by edit', async () => {
    const me = await open()
    const { board } = me.findings
    await waitFor(() => expect(codes(board.of(order.id))).toContain(missingKey))
    me.document.edit((model, context) => addKey(model, { entity: order.id, attributes: [orderId.id] }, context))
    await waitFor(() => expect(codes(board.of(order.id))).not.toContain(missingKey))
    expect(codes(board.of(refund.id))).toContain(missingKey)
    me.document.undo()
    await waitFor(() => expect(codes(board.of(order.id))).toContain(missingKey))
    me.document.edit((model) => removeRecords(model, { ids: [order.id, refund.id] }))
    await waitFor(() => expect(board.all).toEqual([]))
    expect(board.counts).toEqual({ error: 0, warning: 0, info: 0, suppressed: 0 })
  })

  it('see the text that is being typed, and forget it when it is not kept', async () => {
    const me = await open()
    const { board } = me.findings
    const { setDraft, startEditing, stopEditing } = me.session.getState()
    const duplicate = 'structure/duplicate-name'
    await waitFor(() => expect(me.findings.status).toBe('ready'))
    startEditing(refund.id, 'name')
    setDraft(typed(refund.id, 'name', 'order'))
    await waitFor(() => expect(codes(board.of(refund.id))).toContain(duplicate))
    expect(codes(board.of(order.id))).toContain(duplicate)
    expect(me.document.client.getSnapshot().pendingCount).toBe(0)
    stopEditing()
    await waitFor(() => expect(codes(board.all)).not.toContain(duplicate))

    startEditing(order.id, 'new-attribute')
    setDraft(typed(order.id, 'new-attribute', 'order_id uuid'))
    await waitFor(() => expect(codes(board.of(draftAttributeId))).toContain(duplicate))
    expect(codes(board.ofEntity(order.id))).toContain(duplicate)
    stopEditing()
    await waitFor(() => expect(board.of(draftAttributeId)).toEqual([]))
  })

  it('draw again only what shows something else than before', async () => {
    const me = await open()
    const drawn: string[] = []
    function Marks({ id }: { id: string }) {
      drawn.push(id)
      const own = useFindings(id)
      return <p data-testid={id}>{`${codes(own).join(' ')} of ${useFindingsOfEntity(id).length}`}</p>
    }
    function Panel() {
      const counts = useFindingCounts()
      const shown = useAllFindings().length === counts.error + counts.warning + counts.info
      return <p data-testid="panel">{`${useFindingsStatus()} ${shown} ${useSuppressedFindings().length}`}</p>
    }
    const view = await renderInDocument(
      me,
      <>
        <Marks id={order.id} />
        <Marks id={refund.id} />
        <Panel />
      </>,
    )
    await waitFor(() => expect(view.getByTestId(refund.id).textContent).toContain(missingKey))
    expect(view.getByTestId('panel').textContent).toBe('ready true 0')
    drawn.length = 0
    act(() => {
      me.document.edit((model, context) => addKey(model, { entity: order.id, attributes: [orderId.id] }, context))
    })
    await waitFor(() => expect(view.getByTestId(order.id).textContent).not.toContain(missingKey))
    expect(drawn).toContain(order.id)
    expect(drawn).not.toContain(refund.id)
  })

  it('send one difference at a time, however many edits are made meanwhile', async () => {
    const me = await open()
    const sent: string[] = []
    let answer = (): void => {}
    const store = createFindingsStore({
      document: me.document,
      session: me.session,
      timers: browserTimers,
      port: {
        send: ({ kind }) => sent.push(kind),
        listen: (onReply) => {
          answer = () => onReply({ reports: [] })
        },
        close: () => {},
      },
    })
    for (const name of ['one', 'two']) {
      me.document.edit((model) => editFields(model, { id: order.id, fields: { name } }))
    }
    expect(sent).toEqual(['start'])
    answer()
    await waitFor(() => expect(sent).toEqual(['start', 'update']))
    me.session.getState().setDraft(typed(order.id, 'name', 'three'))
    answer()
    await waitFor(() => expect(sent).toEqual(['start', 'update', 'update']))
    store.close()
  })

  it('say so when the checks end by themselves', async () => {
    const me = await open()
    let fail = (): void => {}
    const port = { send: () => {}, listen: (_: unknown, onFailure: () => void) => (fail = onFailure), close: () => {} }
    const { document, session } = me
    const store = createFindingsStore({ document, session, timers: browserTimers, port })
    expect(store.status).toBe('checking')
    fail()
    expect(store.status).toBe('failed')
  })

  it('tell what was accepted from what was not', async () => {
    const me = await joinAs(
      await openTestRoom([
        ...records,
        aKey({ entity: order.id, attributes: [orderId.id] }),
        { id: 'sup_1', kind: 'suppression', rule: missingKey, record: refund.id, reason: 'A view.' },
      ]),
    )
    joined.push(me)
    const { findings } = me
    await waitFor(() => expect(codes(findings.board.suppressed)).toEqual([missingKey]))
    expect(findings.board.counts.suppressed).toBe(1)
    expect(codes(findings.board.of(refund.id))).not.toContain(missingKey)
  })
})
