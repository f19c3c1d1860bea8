/** Lists every type that a type is made of, itself among them. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'

/** Returns how C# spells each of them, without the `?` behind it. */
export function mentionedTypes(type: TypeReference): readonly string[] {
  return [writeTypeText(type).replace(/\?$/, ''), ...partsOf(type).flatMap(mentionedTypes)]
}

function partsOf(type: TypeReference): readonly TypeReference[] {
  switch (type.kind) {
    case 'scalar':
      return []
    case 'list':
      return [type.items]
    case 'dictionary':
      return type.keys === undefined ? [type.values] : [type.keys, type.values]
    case 'named':
      return type.arguments ?? []
  }
}
