/** Remembers what was written of values that can never change. */

import type { TextMemory } from './text-memory.ts'

/** Creates a memory for values that are frozen all the way down; it keeps none of them alive. */
export function createFrozenTexts(): TextMemory {
  const texts = new WeakMap<object, string>()
  return {
    get: (value) => texts.get(value),
    keep(value, text) {
      if (isFrozenDeep(value)) texts.set(value, text)
    },
  }
}

function isFrozenDeep(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && !(value instanceof Map) && Object.values(value).every(isFrozenDeep)
}
