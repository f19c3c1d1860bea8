/** Draws numbers that look like chance and are the same every time. */

import { scatterBits } from './scatter-bits.ts'

/** Returns a number from 0 up to, but not including, 1, which depends on a seed, a step and which draw of the step it is. */
export function chanceAt(seed: number, step: number, draw = 0): number {
  return scatterBits(scatterBits(scatterBits(seed) + step) + draw) / 2 ** 32
}
