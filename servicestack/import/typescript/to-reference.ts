/** Turns a type as it is written into a reference of the model. */

import { knownFrameworkNames } from '#servicestack/model/framework-names.ts'
import { netType } from '#servicestack/model/net-type.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import type { DeclaredType, NamedType } from './declaration.ts'
import { spellDeclared } from './spell-declared.ts'
import type { TypePlace, TypeScope } from './type-scope.ts'

/** Returns the reference; what no DTO can hold is untyped, and noted. */
export function toReference(type: DeclaredType, place: TypePlace, scope: TypeScope): TypeReference {
  const parameter = parameterNamed(type, place)
  if (parameter !== undefined) return parameter
  switch (type.kind) {
    case 'scalar':
      return type
    case 'list':
      return { kind: 'list', items: toReference(type.items, place, scope) }
    case 'dictionary':
      return {
        kind: 'dictionary',
        ...(type.keys === undefined ? {} : { keys: toReference(type.keys, place, scope) }),
        values: toReference(type.values, place, scope),
      }
    case 'opaque':
      return untyped(type.text, place, scope)
    case 'named':
      return namedReference(type, place, scope)
  }
}

/** Names of JavaScript's own for what .NET tells apart, and the one of .NET's that ServiceStack prints as it is. */
const scalars: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ['Object', 'object'],
  ['Date', 'DateTime'],
  ['Blob', 'bytes'],
  ['ArrayBuffer', 'bytes'],
  ['Uint8Array', 'bytes'],
  ['SByte', 'sbyte'],
])

/** A class that is printed closed may have a whole type in the place of a parameter. */
function parameterNamed(type: DeclaredType, { parameters }: TypePlace): TypeReference | undefined {
  const told = parameters.size === 0 ? undefined : parameters.get(spellDeclared(type))
  return told === undefined ? undefined : { kind: 'named', name: told }
}

function namedReference(type: NamedType, place: TypePlace, scope: TypeScope): TypeReference {
  const { name, typeArguments, isNullable } = type
  const nullability = isNullable ? { isNullable } : {}
  const declaration = scope.index.get(name)
  const scalar = declaration === undefined ? scalars.get(name) : undefined
  if (scalar !== undefined) return { kind: 'scalar', scalar, ...nullability }
  const closing = typeArguments.map((argument) => toReference(argument, place, scope))
  const [values] = closing
  if (declaration?.kind === 'map' && name === 'Dictionary' && values !== undefined)
    return { kind: 'dictionary', values }
  if (declaration === undefined && !isKnown(type)) noteMissing(name, place, scope)
  return { kind: 'named', name, ...(closing.length === 0 ? {} : { arguments: closing }), ...nullability }
}

function isKnown({ name, typeArguments }: NamedType): boolean {
  return knownFrameworkNames.has(name) || netType(name, typeArguments.length, undefined) !== undefined
}

function noteMissing(name: string, { owner, line }: TypePlace, { missing, notes }: TypeScope): void {
  if (missing.has(name)) return
  missing.add(name)
  const message = `${owner} refers to ${name}, which nothing here declares.`
  notes.push({ code: 'type-missing', line, message, missing: name })
}

function untyped(text: string, { owner, line }: TypePlace, { notes }: TypeScope): TypeReference {
  if (!/^(?:any|unknown|object|\{\s*\})$/.test(text)) {
    const message = `${owner} holds ${text.slice(0, 80)}, which no DTO can tell: taken as untyped.`
    notes.push({ code: 'type-missing', line, message })
  }
  return { kind: 'scalar', scalar: 'object' }
}
