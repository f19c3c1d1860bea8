/** Finds the class that an object says it is. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Dialect } from './dialect.ts'
import { notConvertible, notSupported } from './serialization-error.ts'

/** Returns the class of a runtime name such as `Voice.Api.Cat, Voice.Api`. */
export function classNamed(runtimeName: string, model: ServiceModel): ClassType | undefined {
  const wanted = runtimeName.split(',')[0]?.trim()
  return model.types.find(
    (type): type is ClassType => type.kind === 'class' && type.runtimeName?.split(',')[0] === wanted,
  )
}

/**
 * Returns the class of a runtime name, if it is known and fits where a `base` is declared. Throws for a class that may
 * not be made from its name: the refusal that nothing swallows.
 */
export function runtimeClass(
  runtimeName: string,
  base: ClassType | undefined,
  model: ServiceModel,
  dialect: Dialect,
): ClassType | undefined {
  if (!/^[\w.,+`[\]\s\x85]+$/.test(runtimeName)) throw notSupported(`Invalid Type Name: ${runtimeName}`)
  if (/^\s*(?:,|$)/.test(runtimeName)) throw notConvertible(runtimeName)
  const type = classNamed(runtimeName, model)
  if (type === undefined || type.isAbstract || (base && !isHeir(type, base, model))) return undefined
  const { runtimeAccess } = type
  if (runtimeAccess === 'DataContract' || (runtimeAccess && dialect.allowsSerializable)) return type
  // `IReturn` says enough: docs/discoveries/json-objects.md
  if (model.operations.some(({ name }) => name === type.name)) return type
  throw notSupported(`${type.name} is not an allowed Runtime Type. ${advice}`)
}

const advice =
  'Whitelist Type with [Serializable], [RuntimeSerializable], [DataContract] or IRuntimeSerializable, see: https://docs.servicestack.net/json-format#runtime-type-whitelist'

function isHeir(type: ClassType, base: ClassType, model: ServiceModel): boolean {
  if (type.name === base.name || type.base === base.name) return true
  const parent = findType(model, type.base ?? '')
  return parent?.kind === 'class' && parent !== type && isHeir(parent, base, model)
}
