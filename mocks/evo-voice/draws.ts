/** Draws numbers for fields of entities: a thousandth of what it costs to re-seed a generator of believable values. */

import { hashText } from '#mocks/world/hash-text.ts'
import type { Invention } from '#mocks/world/invention.ts'
import { scatterBits } from '#mocks/world/scatter-bits.ts'

/** Returns a whole number from 0 to 2³² − 1 that depends on the world's seed, the entity and the field only. */
export type Draws = (id: string, field: string) => number

/** Returns the draws of a world. */
export function createDraws(invent: Invention): Draws {
  const salt = invent('draws', 'salt', ({ number }) => number.int({ max: 0xffffffff }))
  // texts that differ in their last letter only end far from each other
  return (id, field) => scatterBits(addText(addText(salt, id), field))
}

/** Ends each text with a unit that no text holds, so that `a, bc` is not `ab, c`. */
function addText(start: number, text: string): number {
  return hashText('\uffff', hashText(text, start))
}
