/** Gives every declaration the name that is its own in the model. */

import { groupBy } from '#servicestack/model/group-by.ts'
import { freeName } from '../free-name.ts'
import type { Declared } from './declared.ts'
import { arityOf, pathOf } from './full-name.ts'

/**
 * Returns the names: the simple one, or the whole path of each of several that share it, of which some may be
 * `missing`; and of those that differ in nothing but the number of their type parameters, all but the first get that
 * number: `Result` and `Result_1`.
 */
export function nameTypes(
  declarations: readonly Declared[],
  missing: ReadonlySet<string> = new Set(),
): ReadonlyMap<Declared, string> {
  const bySimpleName = groupBy(declarations, ({ name }) => name)
  const names = new Map<Declared, string>()
  for (const [simpleName, namesakes] of bySimpleName) {
    const byPath = groupBy(namesakes, pathOf)
    for (const [path, overloads] of byPath) {
      const wanted = byPath.size > 1 || missing.has(simpleName) ? path : simpleName
      for (const [at, declared] of overloads.toSorted((one, other) => arityOf(one) - arityOf(other)).entries()) {
        names.set(declared, at === 0 ? wanted : freeName(`${wanted}_${arityOf(declared)}`, bySimpleName))
      }
    }
  }
  return names
}
