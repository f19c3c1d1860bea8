/** Looks attributes up. */

import type { Attribute } from './attribute.ts'

/** Returns the first attribute of a name. */
export function findAttribute(attributes: readonly Attribute[], name: string): Attribute | undefined {
  return attributes.find((attribute) => attribute.name === name)
}

/** Returns the text that an attribute is given by a name, or else at a place. */
export function textOf(attribute: Attribute | undefined, name: string, place?: number): string | undefined {
  const value = attribute?.named.get(name) ?? (place === undefined ? undefined : attribute?.values[place])
  return typeof value === 'string' ? value : undefined
}
