/** Tells the lists of .NET apart that are read otherwise. */

import type { Shape } from './shape.ts'

/** What a list does with separators, which depends on its .NET type: docs/discoveries/jsv-lists.md */
export type ListKind = 'texts' | 'integers' | 'array' | 'list'

/** Returns the kind of a list, or of an array, of such items. */
export function kindOf(items: Shape, isArray: boolean): ListKind {
  if (isText(items)) return 'texts'
  if (isArray) return 'array'
  return items.kind === 'scalar' && items.scalar === 'int' && !items.isNullable ? 'integers' : 'list'
}

/** True for a string. */
export function isText(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.scalar === 'string'
}
