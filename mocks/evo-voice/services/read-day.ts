/** Reads days as the API's list requests write them. */

/** Returns `2026-01-02` when the text is a day of the calendar, alone or with a time behind it; else undefined. */
export function readDay(text: string): string | undefined {
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]*Z?)?$/.exec(text.trim()) ?? []
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  // the parser lets 30 February be 2 March
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(day)) ? day : undefined
}
