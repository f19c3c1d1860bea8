/** Gives every declaration the name that is its own in the model. */

import type { Declared } from './declared.ts'
import { arityOf, pathOf } from './full-name.ts'

/**
 * Returns the names: the simple one, or the whole path of each of several that share it, of which some may be `missing`;
 * and of those that differ in
 * nothing but the number of their type parameters, all but the first get that number: `Result` and `Result_1`.
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

function groupBy(declarations: readonly Declared[], keyOf: (declared: Declared) => string): Map<string, Declared[]> {
  const groups = new Map<string, Declared[]>()
  for (const declared of declarations) {
    const group = groups.get(keyOf(declared))
    if (group === undefined) groups.set(keyOf(declared), [declared])
    else group.push(declared)
  }
  return groups
}

function freeName(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  return taken.has(wanted) ? freeName(`${wanted}_`, taken) : wanted
}
