import { toCamel, toLabel } from './names.ts'
import type { Plan } from './scaffold.ts'
import { addImport, addToList } from './text-edits.ts'

const folder = 'packages/formats/src'

/** An exporter: its file, a test and its line in the registry. */
export function planExporter(id: string): Plan {
  const constant = `${toCamel(id)}Exporter`
  const path = `${folder}/exporters/${id}.ts`
  return {
    files: { [path]: exporterText(id, constant), [`${folder}/exporters/${id}.test.ts`]: exporterTest(id, constant) },
    edits: {
      [`${folder}/exporters/registry.ts`]: [
        addImport(`import { ${constant} } from './${id}.ts'`),
        addToList(/exporters: readonly Exporter\[\] = /, '[]', constant, 'last'),
      ],
    },
    next: [
      `Write the format in ${path}, and its place among the others in the registry.`,
      'Run npm test -- unit packages/formats: every export of every example is a golden file.',
    ],
  }
}

/** An importer: its file, a test and its line in the registry. */
export function planImporter(id: string): Plan {
  const constant = `${toCamel(id)}Importer`
  const path = `${folder}/importers/${id}.ts`
  return {
    files: { [path]: importerText(id, constant), [`${folder}/importers/${id}.test.ts`]: importerTest(id, constant) },
    edits: {
      [`${folder}/importers/registry.ts`]: [
        addImport(`import { ${constant} } from './${id}.ts'`),
        addToList(/importers: readonly Importer\[\] = /, '[]', constant, 'last'),
      ],
    },
    next: [`Read the format in ${path}.`, 'Run npm test -- unit packages/formats.'],
  }
}

function exporterText(id: string, constant: string): string {
  return `import { recordsOf } from '@c360/model'
import { z } from 'zod'
import { modelSlug } from '../slug.ts'
import { defineExporter } from './exporter.ts'

/** ${toLabel(id)}. */
export const ${constant} = defineExporter({
  id: '${id}',
  label: '${toLabel(id)}',
  summary: 'For whom or what it is, in one sentence.',
  mediaType: 'text/plain',
  options: z.strictObject({}),
  export(model) {
    const lines = recordsOf(model, 'entity').map(({ name }) => \`\${name.replace(/\\s+/g, ' ')}\\n\`)
    return { files: [{ path: \`\${modelSlug(model)}.txt\`, text: lines.join('') }], findings: [] }
  },
})
`
}

function exporterTest(id: string, constant: string): string {
  return `import { aModel, anEntity } from '@c360/model/builders'
import { expect, test } from 'vitest'
import { ${constant} } from './${id}.ts'

test('${id} names every entity', () => {
  const { files } = ${constant}.export(aModel(anEntity({ name: 'customer' })), {})
  expect(files).toEqual([{ path: 'test-model.txt', text: 'customer\\n' }])
})
`
}

function importerText(id: string, constant: string): string {
  return `import { fail, ok } from '@c360/model'
import { z } from 'zod'
import { defineImporter } from './importer.ts'

/** ${toLabel(id)}. */
export const ${constant} = defineImporter({
  id: '${id}',
  label: '${toLabel(id)}',
  summary: 'What it reads, in one sentence.',
  extensions: ['.txt'],
  options: z.strictObject({}),
  matching: 'ids',
  async import(files, _options, context) {
    const names = files.flatMap(({ path, text }) =>
      text.split(/\\r?\\n/).flatMap((line, index) => (line.trim() === '' ? [] : [{ path, line: index + 1, name: line.trim() }])),
    )
    if (names.length === 0) {
      return fail({ code: 'import/nothing', severity: 'error', message: 'There is no name in these files.' })
    }
    const records = names.map(({ name }) => ({
      id: context.createId('entity'),
      kind: 'entity' as const,
      name,
      archetype: 'other' as const,
      layer: 'core' as const,
      history: 'overwrite' as const,
      lifecycle: 'draft' as const,
    }))
    const report = names.map(({ path, line, name }) => ({
      file: path,
      line,
      title: name,
      outcome: 'read' as const,
      findings: [],
    }))
    return ok({ records, report })
  },
})
`
}

function importerTest(id: string, constant: string): string {
  return `import { anIntentContext } from '@c360/model/builders'
import { expect, test } from 'vitest'
import { ${constant} } from './${id}.ts'

test('${id} reads a name a line, and refuses what holds none', async () => {
  const read = (text: string) => ${constant}.import([{ path: 'a.txt', text }], {}, anIntentContext())
  expect(await read('customer\\r\\norder\\n')).toMatchObject({ ok: true, value: { records: [{ name: 'customer' }, { name: 'order' }] } })
  expect(await read('')).toMatchObject({ ok: false, error: { code: 'import/nothing' } })
})
`
}
