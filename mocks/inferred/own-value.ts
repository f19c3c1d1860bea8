/** Looks a member up by a name from elsewhere, which may be one that every object has. */

import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'

/** Returns the object's own member of this name; null counts as none. */
export function ownValue(object: WireObject, name: string): WireValue | undefined {
  return Object.hasOwn(object, name) ? (object[name] ?? undefined) : undefined
}
