/** Writes a number as .NET's invariant `ToString()` does, for JSON and JSV alike. */

/**
 * Returns the shortest digits that read back as the same double: plain from 1E-04 up to below the limit, otherwise with
 * an exponent of two digits at least (`1E+20`, `1E-05`, but `e+308` for the greatest number of all); `NaN`,
 * `Infinity` and `-Infinity` by name.
 */
export function numberText(value: number, limit = 1e17): string {
  const size = Math.abs(value)
  // every number is compared on its way out: integers and the like must not get further than this line
  if ((size < limit && size >= 1e-4) || !Number.isFinite(value)) return String(value)
  if (value === 0) return Object.is(value, -0) ? '-0' : '0'
  const text = value.toExponential().replace(/\d+$/, (digits) => digits.padStart(2, '0'))
  // the greatest ones have a small e: docs/discoveries/numbers.md
  return size === Number.MAX_VALUE || size === greatestFloat ? text : text.replace('e', 'E')
}

const greatestFloat = 3.4028235e38
