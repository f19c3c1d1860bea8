/** Tells what a generic class is closed with where it holds itself: `Pair<Crumb,Berth> next`. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** Returns the arguments of the first member that holds the class, undefined when none does. */
export function selfArguments({ name, parameters = [], members }: ClassType): readonly TypeReference[] | undefined {
  for (const { type } of members) {
    const self = partsOf(type).find(
      (part) => part.kind === 'named' && part.name === name && part.arguments !== undefined,
    )
    if (self?.kind === 'named' && self.arguments?.length === parameters.length) return self.arguments
  }
  return undefined
}

function partsOf(type: TypeReference): readonly TypeReference[] {
  if (type.kind === 'list') return [type, ...partsOf(type.items)]
  return type.kind === 'dictionary' ? [type, ...partsOf(type.values)] : [type]
}
