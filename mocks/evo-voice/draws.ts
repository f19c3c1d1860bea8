/** Draws numbers for fields of entities: a thousandth of what it costs to re-seed a generator of believable values. */

import type { Invention } from '#mocks/world/invention.ts'

/** Returns a whole number from 0 to 2³² − 1 that depends on the world's seed, the entity and the field only. */
export type Draws = (id: string, field: string) => number

/** Returns the draws of a world. */
export function createDraws(invent: Invention): Draws {
  const salt = invent('draws', 'salt', ({ number }) => number.int({ max: 0xffffffff }))
  return (id, field) => scatter(addText(addText(salt, id), field))
}

/** FNV-1a over UTF-16 units, and a unit that no text holds at the end, so that `a, bc` is not `ab, c`. */
function addText(start: number, text: string): number {
  let value = start
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return Math.imul(value ^ 0xffff, 0x01000193)
}

/** The last steps of MurmurHash3: texts that differ in their last letter only end far from each other. */
function scatter(hash: number): number {
  let value = hash
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
