/** Tells the C# property behind a member. */

import type { Member } from '#servicestack/model/member.ts'

/** Returns its name; where no source tells it, the wire name with a capital. */
export function propertyOf({ property, name }: Member): string {
  return property ?? name.charAt(0).toUpperCase() + name.slice(1)
}
