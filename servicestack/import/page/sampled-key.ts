/** Tells a dictionary in a sample by its only key: a text, an empty GUID, the first of all dates, or a zero. */

import type { SampleMember } from '#servicestack/model/sample-tree.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'

/** Returns what the keys are, or undefined when the members are those of a class. */
export function sampledKey(members: readonly SampleMember[]): Scalar | undefined {
  const [only] = members
  if (only === undefined || members.length > 1) return undefined
  return kinds.find(({ is }) => is.test(only.name))?.keys
}

const kinds: readonly { readonly is: RegExp; readonly keys: Scalar }[] = [
  { is: /^String$/, keys: 'string' },
  { is: /^0{8}-?(?:0{4}-?){3}0{12}$/, keys: 'Guid' },
  { is: /^0001-01-01|^\\?\/Date\(-62135596800000/, keys: 'DateTime' },
  { is: /^0$/, keys: 'int' },
]
