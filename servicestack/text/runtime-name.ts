/** Tells what `__type` calls a class. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'

/** Returns the name; nothing for a class that no source names, or that was closed with what has no name. */
export function runtimeName({ runtimeName: name, closes }: ClassType, model: ServiceModel): string | undefined {
  if (name === undefined || closes === undefined) return name
  const parts = closes.arguments.map((argument) => {
    const type = argument.kind === 'named' ? findType(model, argument.name) : undefined
    return type?.kind === 'class' ? runtimeName(type, model) : undefined
  })
  const [, fullName = '', assembly = ''] = /^([^,]*)(.*)$/.exec(name) ?? []
  const isNamed = parts.every((part) => part !== undefined)
  return isNamed ? `${fullName}\`${parts.length}[${parts.map((part) => `[${part}]`).join(',')}]${assembly}` : undefined
}
