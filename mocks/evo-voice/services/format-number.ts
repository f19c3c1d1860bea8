/** Writes telephone numbers as people in North America do. */

/** Returns `(555) 123-4567` for `+15551234567`; any other address as it is. */
export function formatNumber(address: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(address) ?? []
  return area === undefined ? address : `(${area}) ${exchange}-${line}`
}
