/** A place to invent for, and chance to do it with. */

import type { About } from '#mocks/inferred/about.ts'
import type { Chance } from '#mocks/world/invention.ts'
import { createInvention } from '#mocks/world/invention.ts'

const invent = createInvention(1)

/** Returns the place of a member that has these words and nothing else. */
export function about(words: string, more: Partial<About> = {}): About {
  return { words, owner: '', description: '', rules: {}, now: Date.parse('2026-01-02T03:04:05Z'), ...more }
}

/** Returns what a recipe makes of a hundred different chances. */
export function hundred<Value>(recipe: (chance: Chance) => Value): readonly Value[] {
  return Array.from({ length: 100 }, (_, index) => invent(String(index), '', recipe))
}
