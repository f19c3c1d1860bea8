/** Turns dictionaries into JavaScript's objects. */

import type { TextObject, TextValue } from './text-value.ts'

/** Returns what was read as a key as the text that a JavaScript key is; a boolean is spelled as in JSV. */
export function keyText(key: TextValue): string {
  return typeof key === 'boolean' ? (key ? 'True' : 'False') : String(key)
}

/** Returns the entries as members of an object, `__proto__` as plain as any. */
export function objectOf(entries: ReadonlyMap<string, TextValue>): TextObject {
  // several times slower, but defines what an assignment would take for the prototype
  if (entries.has('__proto__')) return Object.fromEntries(entries)
  const object: Record<string, TextValue> = {}
  for (const [key, value] of entries) object[key] = value
  return object
}
