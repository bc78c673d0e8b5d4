const dateText = /^(\d{4})-(\d\d)-(\d\d)$/
const timeText = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?$/
const zoneText = /^(Z|[+-](0\d|1[0-3]):[0-5]\d)$/

/** Whether a text is a day of the calendar, `2026-02-28`. */
export function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = dateText.exec(text) ?? []
  if (year === '' || year === '0000') return false
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** Whether a text is a time of day, `23:59` or `23:59:59.5`. */
export function isTime(text: string): boolean {
  return timeText.test(text)
}

/** A moment as every engine reads it: with a zone (UTC where none is given) if it has one, else without; `undefined` where it is none. */
export function toTimestamp(text: string, hasZone: boolean): string | undefined {
  const [, date = '', time = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? []
  if (!isDate(date) || (time !== '' && !isTime(time)) || (zone !== '' && !zoneText.test(zone))) return undefined
  const moment = `${date} ${toSeconds(time)}`
  if (!hasZone) return zone === '' ? moment : undefined
  return `${moment}${zone === '' || zone === 'Z' ? '+00:00' : zone}`
}

function toSeconds(time: string): string {
  if (time === '') return '00:00:00'
  return time.length === 5 ? `${time}:00` : time
}
