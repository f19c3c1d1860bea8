/** Prepares an API for publishing: its own types and the framework's by name, each with its namespace. */

import { addMissing } from '#servicestack/model/add-missing.ts'
import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { JsonNames, ServiceModel } from '#servicestack/model/service-model.ts'
import type { NamedReference } from '#servicestack/model/type-reference.ts'
import { isVerbMarker } from '#servicestack/model/verb-marker.ts'
import { builtInModel, frameworkNamespace } from './built-in-model.ts'
import { netClass } from './net-class.ts'
import { type PublishedVersion, type PublishedVersionName, publishedVersions } from './published-version.ts'

/** What every writer of this room reads. */
export interface Publication {
  readonly title: string
  readonly jsonNames: JsonNames
  readonly version: PublishedVersion
  /** The API's own operations; types in their published order. */
  readonly own: ServiceModel
  /** The API's own operations and, behind them, ServiceStack's sign-in. */
  readonly operations: readonly Operation[]
  /** Finds what a name stands for; type parameters and what nobody declares are undefined. */
  find(reference: Pick<NamedReference, 'name' | 'arguments'>): DataType | undefined
  /** Finds the request DTO of an operation; one that no source told has no members. */
  requestOf(operation: Pick<Operation, 'name'>): ClassType
  isFramework(type: DataType): boolean
  /** The types that are declared inside of a class. */
  nestedIn(type: DataType): readonly DataType[]
}

/** Prepares a model once for all writers. */
export function publication(own: ServiceModel, name: PublishedVersionName = '8.6'): Publication {
  const version = publishedVersions[name]
  const jsonNames = own.jsonNames ?? 'camelCase'
  const builtIn = builtInModel(jsonNames, version)
  const names = new Set(own.types.map(({ name }) => name))
  const framework = new Set<DataType>(builtIn.types.filter(({ name }) => !names.has(name)))
  const fallback = `${own.title.replace(/[^\p{L}\p{Nd}]+/gu, '') || 'Service'}.Api`
  const described = new Map(own.operations.map(({ name, description }) => [name, description]))
  const placed = own.types.map((type) => {
    const description = type.description ?? described.get(type.name)
    return { ...type, namespace: type.namespace ?? fallback, ...(description === undefined ? {} : { description }) }
  })
  const byName = new Map<string, DataType>([...placed, ...framework].map((type) => [type.name, type]))
  const nested = nestedTypes(placed)
  const netClasses = new Map<string, ClassType | undefined>()
  const findNet = ({ name, arguments: closing }: Pick<NamedReference, 'name' | 'arguments'>) => {
    const parts = closing?.length ?? 0
    const key = `${name}\`${parts}`
    if (!netClasses.has(key)) netClasses.set(key, netClass(name, parts, jsonNames))
    return netClasses.get(key)
  }
  return {
    title: own.title,
    jsonNames,
    version,
    own: { ...own, types: placed },
    operations: addMissing(own.operations, builtIn.operations),
    find: (reference) => byName.get(reference.name) ?? findNet(reference),
    requestOf({ name }) {
      const type = byName.get(name)
      if (type?.kind === 'class') return type
      const empty: ClassType = { kind: 'class', name, namespace: fallback, members: [] }
      byName.set(name, empty)
      return empty
    },
    isFramework: (type) => framework.has(type),
    nestedIn: ({ name }) => nested.get(name) ?? [],
  }
}

/** Types by the name of the class that they are declared inside of. */
function nestedTypes(types: readonly DataType[]): ReadonlyMap<string, readonly DataType[]> {
  const nested = new Map<string, DataType[]>()
  for (const type of types) {
    if (type.nestedIn === undefined) continue
    const inner = nested.get(type.nestedIn) ?? []
    nested.set(type.nestedIn, inner)
    inner.push(type)
  }
  return nested
}

/** Returns the name of a type without the namespace that tells it from another of that name. */
export function simpleName({ name, namespace }: Pick<DataType, 'name' | 'namespace'>): string {
  return namespace !== undefined && name.startsWith(`${namespace}.`) ? name.slice(namespace.length + 1) : name
}

/** Returns the namespace of an interface that a type implements; verb markers are ServiceStack's. */
export function interfaceNamespace(name: string, type: DataType, { find }: Publication): string {
  const isOurs = isVerbMarker(name) || type.namespace === frameworkNamespace
  return isOurs ? frameworkNamespace : (find({ name })?.namespace ?? type.namespace ?? frameworkNamespace)
}
