/** Finds the class that a class is derived from. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Publication } from './publication.ts'

/** Returns its declaration; undefined for a class without a base and one that nobody declares. */
export function baseOf(
  { base, baseArguments }: Pick<ClassType, 'base' | 'baseArguments'>,
  { find }: Pick<Publication, 'find'>,
): DataType | undefined {
  if (base === undefined) return undefined
  return find(baseArguments === undefined ? { name: base } : { name: base, arguments: baseArguments })
}
