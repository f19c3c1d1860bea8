/** Writes a number as .NET's invariant `ToString()` does, for JSON and JSV alike. */

/**
 * Returns the shortest digits that read back as the same double: plain from 1E-04 up to below 1E+17, otherwise with
 * an exponent of two digits at least (`1E+20`, `1E-05`, but `e+308` for the greatest number of all); `NaN`,
 * `Infinity` and `-Infinity` by name.
 */
export function numberText(value: number): string {
  if (Object.is(value, -0)) return '-0'
  const size = Math.abs(value)
  const isPlain = size === 0 || !Number.isFinite(value) || (size >= 1e-4 && size < 1e17)
  // JavaScript writes the greatest number as .NET does, with a small e: docs/discoveries/numbers.md
  if (isPlain || size === Number.MAX_VALUE) return String(value)
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  return `${digits}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`
}
