/** Tells from its members how a server spells names. */

import type { JsonNames } from '#servicestack/model/service-model.ts'
import { findAttribute, textOf } from '../attributes/find-attribute.ts'
import type { Declaration } from './declaration.ts'

/** Returns the casing of most members, or undefined when there is none; names that a contract gives say nothing. */
export function inferJsonNames(declarations: readonly Declaration[]): JsonNames | undefined {
  const names = declarations
    .flatMap((declaration) => (declaration.kind === 'class' ? declaration.members : []))
    .filter(({ attributes }) => textOf(findAttribute(attributes, 'DataMember'), 'Name') === undefined)
    .map(({ name }) => name)
  const capitals = names.filter((name) => /^\p{Lu}/u.test(name)).length
  if (names.length === 0) return undefined
  return capitals * 2 > names.length ? 'PascalCase' : 'camelCase'
}
