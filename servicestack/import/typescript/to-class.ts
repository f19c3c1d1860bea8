/** Makes a class or an interface of the model. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { netType } from '#servicestack/model/net-type.ts'
import { isVerbMarker } from '#servicestack/model/verb-marker.ts'
import { findAttribute, textOf } from '../attributes/find-attribute.ts'
import type { DeclaredClass, DeclaredMap } from './declaration.ts'
import { dictionaryClass } from './dictionary-class.ts'
import { isFrameworkInterface } from './is-framework-declaration.ts'
import { isRequest } from './is-request.ts'
import { nameParameters } from './name-parameters.ts'
import { toMember } from './to-member.ts'
import { toReference } from './to-reference.ts'
import type { TypePlace, TypeScope } from './type-scope.ts'

/** Returns the class; one that is a dictionary on the wire has entries instead of members and a base. */
export function toClass(declared: DeclaredClass | DeclaredMap, scope: TypeScope): ClassType {
  const { kind, name, description, line } = declared
  const parameters = nameParameters(declared, scope)
  const place = { parameters, owner: name, line }
  const shared = {
    kind: 'class',
    name,
    ...(description === undefined ? {} : { description }),
    ...(parameters.size === 0 ? {} : { parameters: [...parameters.values()] }),
  } as const
  const entries = readEntries(declared, place, scope)
  if (entries !== undefined || kind === 'map') return { ...shared, ...(entries && { entries }), members: [] }
  const interfaces = declared.interfaces.map((type) => type.name).filter(isOwnOrVerb)
  const contract = findAttribute(declared.attributes, 'DataContract')
  return {
    ...shared,
    ...readBase(declared, place, scope),
    ...(interfaces.length === 0 ? {} : { implements: interfaces }),
    ...(declared.isAbstract ? { isAbstract: true } : {}),
    ...(scope.interfaces.has(name) ? { isInterface: true } : {}),
    ...(contract === undefined ? {} : { dataContract: textOf(contract, 'Name') ?? name }),
    members: declared.members.map((member) => toMember(member, place, scope)),
  }
}

function isOwnOrVerb(name: string): boolean {
  return isVerbMarker(name) || !isFrameworkInterface(name)
}

function readEntries(
  declared: DeclaredClass | DeclaredMap,
  place: TypePlace,
  scope: TypeScope,
): ClassType['entries'] | undefined {
  if (declared.kind === 'class' && isRequest(declared)) return undefined
  const typeArguments = declared.parameters.map((name) => ({ kind: 'named', name, typeArguments: [] }) as const)
  const found = dictionaryClass(scope.index, { kind: 'named', name: declared.name, typeArguments })
  return found === undefined ? undefined : { values: toReference(found.values, place, scope) }
}

function readBase(
  { base, name, line }: DeclaredClass,
  place: TypePlace,
  scope: TypeScope,
): Pick<ClassType, 'base' | 'baseArguments'> {
  if (base === undefined) return {}
  if (base.name === 'Array' && !scope.index.has('Array')) {
    const message = `${name} is a list on the wire, which no model tells: taken as a class.`
    scope.notes.push({ code: 'type-left-out', line, message })
    return {}
  }
  const isKnown = netType(base.name, base.typeArguments.length, undefined) !== undefined
  if (scope.index.get(base.name)?.kind !== 'class' && !isKnown) {
    const message = `${name} extends ${base.name}, which no class here declares: inherited members are left out.`
    scope.notes.push({ code: 'type-missing', line, message })
    return {}
  }
  if (base.typeArguments.length === 0) return { base: base.name }
  return { base: base.name, baseArguments: base.typeArguments.map((type) => toReference(type, place, scope)) }
}
