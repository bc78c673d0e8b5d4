import { apply, type Model } from '@c360/model'
import { aModel, anAttribute, anEntity, anIntentContext, arbitraryModel } from '@c360/model/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAttributeCsv } from './read-csv.ts'
import { writeAttributeCsv } from './write-csv.ts'

const person = anEntity({ name: 'person' })
const email = anAttribute({ parent: person.id, name: 'email', description: '=SUM(A1)' })
const model = aModel(person, email, anAttribute({ parent: person.id, name: 'age', type: { kind: 'integer' } }))

function applied(start: Model, text: string) {
  const plan = readAttributeCsv(start, text, anIntentContext())
  const done = apply(start, plan.command.operations)
  if (!done.ok && done.error.code !== 'model/gone') throw new Error(done.error.message)
  return { plan, csv: writeAttributeCsv(done.ok ? done.value.model : start) }
}

describe('a CSV of attributes', () => {
  test('read back as it was written changes nothing, whatever the model holds', () => {
    fc.assert(
      fc.property(arbitraryModel, (any) => {
        const { command, findings } = readAttributeCsv(any, writeAttributeCsv(any), anIntentContext())
        expect(command.operations).toEqual([])
        expect(findings).toEqual([])
      }),
    )
  })

  test('keeps a spreadsheet from running a cell', () => {
    expect(writeAttributeCsv(model)).toContain("'=SUM(A1)")
  })

  test('renames by id, edits by entity and name, and adds what is new', () => {
    const { plan, csv } = applied(
      model,
      `Entity,Name,Type,Required,Id\nperson,e_mail,string(254),yes,${email.id}\nperson,age,int,,\nperson,born_on,date,no,\n`,
    )
    expect(plan).toMatchObject({ changed: 1, added: 1, findings: [] })
    expect(csv).toContain('person,e_mail,string(254),true')
    expect(csv).toContain('person,born_on,date,false')
  })

  test('reports what cannot be read, with its line, and does the rest', () => {
    const { plan, csv } = applied(model, 'Entity;Name;Type;Required\nperson;email;nonsense;yes\nnobody;x;int;no\n')
    expect(plan.findings.map(({ line }) => line)).toEqual([2, 3])
    expect(csv).toContain('person,email,string,true')
  })

  test('of anything else is refused in a sentence', () => {
    for (const text of ['', '\0\0', 'a,b\n1,2', '"'.repeat(1_000)]) {
      expect(readAttributeCsv(model, text, anIntentContext()).findings[0]?.code).toBe('csv/no-heading')
    }
  })

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('Entity', 'Name', 'Type', 'person', 'email')))),
        (rows) => {
          const text = rows.map((row) => row.join(',')).join('\n')
          readAttributeCsv(model, `Entity,Name,Type\n${text}`, anIntentContext())
        },
      ),
    )
  })
})
