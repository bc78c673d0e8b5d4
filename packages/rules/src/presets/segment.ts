import type { Preset } from './preset.ts'

/**
 * As Segment advises for tracking plans: events are Object Action in Title Case, properties are snake_case.
 * @see https://segment.com/docs/protocols/tracking-plan/best-practices/
 */
export const segment: Preset = {
  id: 'segment',
  label: 'Segment',
  summary:
    'Events are Object Action in Title Case and hold no values, their properties and all else snake_case; message_id, timestamp and the other names of the Segment specification are at home.',
  settings: [
    { rule: 'convention/case', severity: 'error', options: { entity: 'snake', event: 'title', attribute: 'snake' } },
    { rule: 'convention/event-name', severity: 'error' },
    { rule: 'convention/plural', severity: 'warning', options: { number: 'singular' } },
    { rule: 'convention/key-name', archetypes: ['event'], options: { events: ['event_id', 'message_id', 'id'] } },
    { rule: 'convention/time-suffix', archetypes: ['event'], options: { timestamp: ['at', 'timestamp'] } },
    {
      rule: 'convention/unit',
      archetypes: ['event'],
      severity: 'info',
      reason: 'The specification sends revenue, price and currency side by side.',
    },
    {
      rule: 'convention/vague-word',
      archetypes: ['event'],
      options: { alone: ['item', 'object', 'thing', 'other', 'test', 'new', 'old'] },
      reason: 'The specification itself has value and content.',
    },
  ],
  abbreviations: [
    { word: 'stock keeping unit', shortForm: 'sku', use: 'approved' },
    { word: 'quantity', shortForm: 'qty', use: 'forbidden' },
    { word: 'product', shortForm: 'prod', use: 'forbidden' },
  ],
}
