/** Chooses the types that `?IncludeTypes=` asks for. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { pageTypes } from './page-types.ts'
import { type Publication, simpleName } from './publication.ts'

/**
 * Returns a test of types: `X` includes the type and, of a request, its response; `X.*` all that a page about X prints.
 */
export function includeTypes(names: readonly string[], publication: Publication): (type: DataType) => boolean {
  const wanted = new Set<string>()
  const operations = new Map(publication.operations.map((operation) => [operation.name.toLowerCase(), operation]))
  for (const name of names) {
    const bare = name.endsWith('.*') ? name.slice(0, -2) : name
    const operation = operations.get(bare.toLowerCase())
    wanted.add(bare.toLowerCase())
    if (operation === undefined) continue
    for (const type of included(operation, name !== bare, publication)) wanted.add(type.toLowerCase())
  }
  return (type) => wanted.has(simpleName(type).toLowerCase())
}

function included(operation: Operation, withAll: boolean, publication: Publication): readonly string[] {
  const answered = named(operation.response).map((name) => simpleName(publication.find({ name }) ?? { name }))
  return withAll ? [...answered, ...pageTypes(operation, publication).map(simpleName)] : answered
}

function named(response: TypeReference | undefined): readonly string[] {
  if (response === undefined || response.kind === 'scalar') return []
  if (response.kind === 'named') return [response.name]
  return named(response.kind === 'list' ? response.items : response.values)
}
