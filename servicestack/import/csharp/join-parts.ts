/** Joins the parts in which people write a class: `partial class Berth` here and there. */

import { groupBy } from '#servicestack/model/group-by.ts'
import type { Declared, DeclaredClass } from './declared.ts'
import { fullName } from './full-name.ts'

/** Returns the declarations with each class whole, where its first part stands. */
export function joinParts(declarations: readonly Declared[]): readonly Declared[] {
  const parts = groupBy(
    declarations.filter((declared) => declared.kind === 'class').filter(({ isPart }) => isPart),
    fullName,
  )
  return declarations.flatMap((declared) => {
    const [first, ...rest] = (declared.kind === 'class' && declared.isPart && parts.get(fullName(declared))) || []
    if (first === undefined) return [declared]
    return first === declared ? [rest.reduce(join, first)] : []
  })
}

function join(one: DeclaredClass, other: DeclaredClass): DeclaredClass {
  const summary = one.summary ?? other.summary
  return {
    ...one,
    ...(summary === undefined ? {} : { summary }),
    attributes: [...one.attributes, ...other.attributes],
    bases: [...one.bases, ...other.bases],
    isAbstract: one.isAbstract || other.isAbstract,
    properties: [...one.properties, ...other.properties],
  }
}
