import type { Preset } from './preset.ts'

/**
 * As dbt's style guide and Kimball's dimensional modelling have it.
 * @see https://docs.getdbt.com/best-practices/how-we-style/1-how-we-style-our-dbt-models
 */
export const dbtKimball: Preset = {
  id: 'dbt-kimball',
  label: 'dbt / Kimball',
  summary:
    'Plural entities in snake_case, <entity>_id keys, _at and _date for times, is_ and has_ for booleans, words written out; dimensions and facts get dim_ and fct_ before their tables.',
  settings: [
    { rule: 'convention/case', severity: 'error', options: { entity: 'snake', event: 'snake', attribute: 'snake' } },
    { rule: 'convention/plural', severity: 'warning', options: { number: 'plural' } },
    // Staging and sources keep the words of the system they come from.
    { rule: 'convention/plural', layers: ['source'], severity: 'off' },
    { rule: 'convention/vague-word', layers: ['source'], severity: 'off' },
    { rule: 'convention/abbreviation', severity: 'warning', reason: 'Readability over brevity.' },
    { rule: 'convention/boolean-name', severity: 'error', options: { prefixes: ['is', 'has'] } },
    {
      rule: 'convention/time-suffix',
      severity: 'warning',
      options: { timestamp: ['at'], date: ['date'], time: ['time'] },
    },
    { rule: 'convention/key-name', severity: 'error', options: { surrogateSuffix: 'id' } },
    { rule: 'convention/foreign-key-name', severity: 'error' },
  ],
  abbreviations: [
    { word: 'account', shortForm: 'acct', use: 'forbidden' },
    { word: 'address', shortForm: 'addr', use: 'forbidden' },
    { word: 'amount', shortForm: 'amt', use: 'forbidden' },
    { word: 'customer', shortForm: 'cust', use: 'forbidden' },
    { word: 'date', shortForm: 'dt', use: 'forbidden' },
    { word: 'description', shortForm: 'descr', use: 'forbidden' },
    { word: 'number', shortForm: 'nbr', use: 'forbidden' },
    { word: 'order', shortForm: 'ord', use: 'forbidden' },
    { word: 'product', shortForm: 'prod', use: 'forbidden' },
    { word: 'quantity', shortForm: 'qty', use: 'forbidden' },
    { word: 'transaction', shortForm: 'txn', use: 'forbidden' },
    { word: 'user', shortForm: 'usr', use: 'forbidden' },
  ],
  prefixes: {
    profile: 'dim_',
    account: 'dim_',
    household: 'dim_',
    'contact-point': 'dim_',
    product: 'dim_',
    reference: 'dim_',
    event: 'fct_',
    transaction: 'fct_',
    bridge: 'bridge_',
  },
}
