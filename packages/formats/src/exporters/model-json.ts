import { toCanonicalJson } from '@c360/model'
import { z } from 'zod'
import { modelSlug } from '../slug.ts'
import { defineExporter } from './exporter.ts'

/** The model itself, as the studio reads it back. */
export const modelJson = defineExporter({
  id: 'model-json',
  label: 'Model (JSON)',
  summary: 'The whole model in one file, which the studio reads back as the identical model.',
  mediaType: 'application/json',
  options: z.strictObject({}),
  export(model) {
    return { files: [{ path: `${modelSlug(model)}.c360.json`, text: toCanonicalJson(model) }], findings: [] }
  },
})
