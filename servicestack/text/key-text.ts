/** Turns dictionaries into JavaScript's objects. */

import type { TextObject, TextValue } from './text-value.ts'

/** Returns what was read as a key as the text that a JavaScript key is; a boolean is spelled as in JSV. */
export function keyText(key: TextValue): string {
  return typeof key === 'boolean' ? (key ? 'True' : 'False') : String(key)
}

/** Returns the entries as members of an object. */
export function objectOf(entries: ReadonlyMap<string, TextValue>): TextObject {
  const object: Record<string, TextValue> = {}
  for (const [key, value] of entries) {
    // stored here and not by put, which is measurably slower
    if (key === '__proto__') put(object, key, value)
    else object[key] = value
  }
  return object
}

/** Gives an object a member, `__proto__` as plain as any. */
export function put(object: Record<string, TextValue>, name: string, value: TextValue): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true })
}
