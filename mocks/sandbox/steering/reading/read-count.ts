/** Reads a whole number of a query or a header. */

import { SteeringError } from '../steering-error.ts'

/** Returns the number, or undefined where nothing is said; other texts are refused. */
export function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const count = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (Number.isSafeInteger(count)) return count
  throw new SteeringError(
    'wrong-member',
    `${name} is ${JSON.stringify(text.slice(0, 40))}. Write a whole number from 0.`,
  )
}
