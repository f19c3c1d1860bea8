/** Reads the value of an option that counts something. */

import { UsageError } from '../usage-error.ts'

/** Returns a whole number from 0 to the most; anything else is a usage error that names the option. */
export function readWholeNumber(
  option: string,
  text: string,
  { most = Number.MAX_SAFE_INTEGER }: { readonly most?: number } = {},
): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= most) return value
  throw new UsageError(`${option} ${JSON.stringify(text)} is not a whole number from 0 to ${most}.`)
}
