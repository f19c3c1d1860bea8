/** Lists every type that a type is made of, itself among them. */

import { partsOf } from '#servicestack/model/parts-of.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

/** Returns how C# spells each of them, without the `?` behind it. */
export function mentionedTypes(type: TypeReference): readonly string[] {
  return [writeTypeText(type).replace(/\?$/, ''), ...partsOf(type).flatMap(mentionedTypes)]
}
