/** Finds the class that an object says it is. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Dialect } from './dialect.ts'
import { notSupported } from './serialization-error.ts'

/**
 * Returns the class of a runtime name (`Voice.Api.Cat, Voice.Api`), if it is known and fits where a `base` is declared.
 * Throws for a class that may not be made from its name: the refusal that nothing swallows.
 */
export function runtimeClass(
  runtimeName: string,
  base: ClassType | undefined,
  { model, dialect }: { readonly model: ServiceModel; readonly dialect: Dialect },
): ClassType | undefined {
  const [wanted] = runtimeName.split(',')
  const type = model.types.find(
    (one): one is ClassType => one.kind === 'class' && one.runtimeName?.split(',')[0] === wanted,
  )
  if (type === undefined || (base && !isHeir(type, base, model))) return undefined
  const isAllowed =
    type.runtimeAccess === 'DataContract' || (type.runtimeAccess === 'Serializable' && dialect.allowsSerializable)
  if (!isAllowed) throw notSupported(type.name)
  return type
}

function isHeir(type: ClassType, base: ClassType, model: ServiceModel): boolean {
  if (type.base === undefined) return false
  if (type.base === base.name) return true
  const parent = findType(model, type.base)
  return parent?.kind === 'class' && parent !== type && isHeir(parent, base, model)
}
