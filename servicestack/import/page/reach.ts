/** Leaves out the types on a page that neither the request nor the response leads to. */

import type { DataType } from '#servicestack/model/data-type.ts'
import { namesOf } from './names-in.ts'

/** Returns the types that these names lead to, in their order. */
export function reach(types: readonly DataType[], roots: readonly string[]): readonly DataType[] {
  const byName = new Map(types.map((type) => [type.name, type]))
  const reached = new Set(roots)
  // a set hands on what is added to it on the way
  for (const name of reached) {
    const type = byName.get(name)
    for (const next of type === undefined ? [] : namesOf(type)) reached.add(next)
  }
  return types.filter(({ name }) => reached.has(name))
}
