/** Knows what .NET's lists and arrays do with separators. */

import { findType } from '#servicestack/model/find-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ListManners } from './cut-items.ts'

/** Returns the manners of `List<T>`, or of `T[]` where the source says that it is an array. */
export function listManners(
  { items, isArray }: TypeReference & { readonly kind: 'list' },
  model: ServiceModel,
): ListManners {
  const isText = items.kind === 'scalar' && (items.scalar === 'string' || items.scalar === 'object')
  const isInt = items.kind === 'scalar' && items.scalar === 'int' && !items.isNullable
  const isClass = items.kind === 'named' && findType(model, items.name)?.kind === 'class'
  return {
    isObjectList: !isArray && (isClass || items.kind === 'dictionary'),
    endsOpen: endOf(isArray === true, isText, isInt, isClass),
    isStringArray: isArray === true && items.kind === 'scalar' && items.scalar === 'string',
  }
}

function endOf(isArray: boolean, isText: boolean, isInt: boolean, isClass: boolean): ListManners['endsOpen'] {
  if (isArray) return isClass ? 'behind-nothing' : 'always'
  if (isInt) return 'never'
  return isText ? 'always' : 'behind-an-item'
}
