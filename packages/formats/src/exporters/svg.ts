import { drawDiagram } from '@c360/diagram'
import { type Finding, getRecordOf, recordsOf } from '@c360/model'
import { z } from 'zod'
import { fileNamesOf } from '../model-folder/file-names.ts'
import { defineExporter } from './exporter.ts'

/** Diagrams as pictures that stay sharp at any size. */
export const svg = defineExporter({
  id: 'svg',
  label: 'Diagram (SVG)',
  summary: 'A diagram as a picture for documents and slides, drawn as the studio shows it; sharp at any size.',
  mediaType: 'image/svg+xml',
  options: z.strictObject({
    diagram: z
      .string()
      .optional()
      .meta({ label: 'Diagram', hint: 'Without one: every diagram.', recordKind: 'diagram' }),
    theme: z
      .enum(['light', 'dark'])
      .default('light')
      .meta({
        label: 'Theme',
        choiceLabels: { light: 'Light', dark: 'Dark' },
      }),
    title: z.boolean().default(true).meta({ label: 'Title' }),
    legend: z.boolean().default(true).meta({ label: 'Legend' }),
  }),
  export(model, { diagram: diagramId, ...options }) {
    const chosen =
      diagramId === undefined ? recordsOf(model, 'diagram') : (getRecordOf(model, 'diagram', diagramId) ?? [])
    const diagrams = [chosen].flat()
    const names = fileNamesOf(diagrams, 'diagram')
    const files = diagrams.map(({ id }) => ({
      path: `${names.get(id) ?? id}.svg`,
      text: drawDiagram(model, id, options),
    }))
    const message = 'There is no diagram to draw. Make one in the studio, or choose another.'
    const findings: Finding[] = files.length > 0 ? [] : [{ code: 'svg/no-diagram', severity: 'info', message }]
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), findings }
  },
})
