/** Adds what others bring along to what an API declares itself. */

/** Returns the own things and, behind them, those others of whose name there is none; what is declared wins. */
export function addMissing<Named extends { readonly name: string }>(
  own: readonly Named[],
  others: readonly Named[],
): readonly Named[] {
  const names = new Set(own.map(({ name }) => name))
  return [...own, ...others.filter(({ name }) => !names.has(name))]
}
