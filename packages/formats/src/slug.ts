import { getRecordOf, type Model, modelPropertiesId } from '@c360/model'

const longestSlug = 60

/** A name as part of a path: `[a-z0-9-]`, at most 60 characters, never empty. */
export function toSlug(name: string, fallback: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? fallback : slug
}

/** The model's name as part of a path. */
export function modelSlug(model: Model): string {
  return toSlug(getRecordOf(model, 'model', modelPropertiesId)?.name ?? '', 'model')
}
