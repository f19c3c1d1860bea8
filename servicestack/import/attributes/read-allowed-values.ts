/** Reads which values a property may hold: `[ApiAllowableValues("Kind", "car", "van")]`, as people write it. */

import type { MemberRules } from '#servicestack/model/member.ts'
import type { Attribute } from './attribute.ts'
import { findAttribute } from './find-attribute.ts'

/** Returns the texts or the range; nothing where the attribute points to something else, as to an enum. */
export function readAllowedValues(
  attributes: readonly Attribute[],
): Pick<MemberRules, 'allowedValues' | 'minimum' | 'maximum'> {
  const values = findAttribute(attributes, 'ApiAllowableValues')?.values ?? []
  const [minimum, maximum] = values.filter((value) => typeof value === 'number')
  if (minimum !== undefined && maximum !== undefined) return { minimum, maximum }
  // the first text is what documents call the property
  const [, ...allowedValues] = values.filter((value) => typeof value === 'string')
  return allowedValues.length === 0 ? {} : { allowedValues }
}
