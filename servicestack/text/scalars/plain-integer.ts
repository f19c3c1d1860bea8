/** Reads a whole number as .NET's own `Parse` does, where ServiceStack.Text does not do it by hand. */

/** Returns the number, or undefined for what is none or has more than 64 bits. */
export function plainInteger(text: string): bigint | undefined {
  const [, digits] = /^[\t-\r ]*([+-]?\d+)[\t-\r ]*\0*$/.exec(text) ?? []
  // a million digits are too many before they take long
  const value = Math.abs(Number(digits)) < 1e19 ? BigInt(digits ?? 0) : undefined
  return value === undefined || BigInt.asIntN(64, value) !== value ? undefined : value
}
