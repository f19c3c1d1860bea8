/** Finds a name that is not taken. */

/** Returns the wanted name, with as many `_` behind it as it takes to be the only one of that name. */
export function freeName(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  return taken.has(wanted) ? freeName(`${wanted}_`, taken) : wanted
}
