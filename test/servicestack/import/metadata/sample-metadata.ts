/** Builds small metadata documents as servers publish them. */

import type { Imported } from '#servicestack/import/imported.ts'
import { importMetadata } from '#servicestack/import/metadata/import-metadata.ts'
import type { ClassType, DataType } from '#servicestack/model/data-type.ts'

/** A piece of such a document. */
export type Piece = Readonly<Record<string, unknown>>

/** The namespace of all that says no other. */
export const api = 'Ferry.Api'

/** A type with these properties. */
export function declared(name: string, properties: readonly Piece[] = [], more: Piece = {}): Piece {
  return { name, namespace: api, implements: [], properties, ...more }
}

/** A property of a type of .NET, which is a value type when it is a number. */
export function property(name: string, type: string, genericArgs?: readonly unknown[]): Piece {
  const isValueType = /^(?:Int|Nullable|Decimal|Boolean|DateTime|Guid)/.test(type)
  return {
    name,
    type,
    namespace: 'System',
    ...(isValueType ? { isValueType } : {}),
    ...(genericArgs === undefined ? {} : { genericArgs }),
  }
}

/** A property of a type of the API. */
export function ownProperty(name: string, type: string, genericArgs?: readonly unknown[], namespace = api): Piece {
  return { ...property(name, type, genericArgs), namespace }
}

/** An operation with this request, answered by this type. */
export function operation(request: Piece, response?: Piece, more: Piece = {}): Piece {
  if (response === undefined) return { request, actions: ['ANY'], returnsVoid: true, ...more }
  const { name, namespace, genericArgs } = response
  const returnType = { name, namespace, ...(genericArgs === undefined ? {} : { genericArgs }) }
  return { request, response, actions: ['ANY'], returnType, ...more }
}

/** The document `/types/metadata.json`. */
export function typesDocument(operations: readonly unknown[], types: readonly unknown[] = []): Piece {
  return { config: { baseUrl: 'https://ferry.example:8443/api' }, namespaces: [api], types, operations }
}

/** The document `/metadata/app.json`, around the other one. */
export function appDocument(types: Piece, app: Piece = {}): Piece {
  return {
    app: { baseUrl: 'https://ferry.example:8443', serviceName: 'Ferry', jsTextCase: 'CamelCase', ...app },
    api: types,
  }
}

/** The same with its keys in PascalCase, as a server without camelCase writes them. */
export function inPascalCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPascalCase)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key.charAt(0).toUpperCase() + key.slice(1), inner])
  return Object.fromEntries(entries.map(([key, inner]) => [key, inPascalCase(inner)]))
}

/** Imports documents that are still values. */
export function importPieces(document: unknown, other?: unknown): Imported {
  return importMetadata(JSON.stringify(document), other === undefined ? undefined : JSON.stringify(other))
}

/** Returns the class that a document of this one type tells, and the types beside it. */
export function classOf(type: Piece, others: readonly Piece[] = []): ClassType {
  const { model } = importPieces(typesDocument([], [type, ...others]))
  return asClass(model.types[0])
}

/** Returns a type that must be a class. */
export function asClass(type: DataType | undefined): ClassType {
  if (type?.kind !== 'class') throw new Error(`A class was expected, not ${type?.kind ?? 'nothing'}.`)
  return type
}
