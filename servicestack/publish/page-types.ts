/** Finds the types that a page about one operation prints, in the order of its tables. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { partsOf } from '#servicestack/model/parts-of.ts'
import { substitute } from '#servicestack/model/substitute.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { baseOf } from './base-of.ts'
import type { Publication } from './publication.ts'

/**
 * The request, then what it refers to, then the response and what that refers to, each before its own. As on a real
 * page, items of a list response are missing, arguments inside arguments are not looked into, and a generic response is
 * closed with whatever the first operation closes it with.
 */
export function pageTypes(operation: Operation, publication: Publication): readonly DataType[] {
  const found = new Map<string, DataType>()
  const walk: Walk = { found, publication }
  follow(publication.requestOf(operation), walk)
  const { response } = operation
  if (response?.kind === 'named') {
    const definition = publication.find(response)
    if (definition !== undefined && isPrinted(definition, publication)) {
      if (response.arguments === undefined) follow(definition, walk)
      else if (definition.kind === 'class') follow(closeFirst(definition, publication), walk)
    }
  }
  return [...found.values()]
}

interface Walk {
  readonly found: Map<string, DataType>
  readonly publication: Publication
}

/** The first operation in published order that answers with this generic class decides: docs/discoveries/metadata-pages.md */
function closeFirst(definition: ClassType, { operations, find }: Publication): ClassType {
  const responses = operations.map(({ response }) => response)
  const first = responses.find((response) => response?.kind === 'named' && find(response) === definition)
  const closing = first?.kind === 'named' ? (first.arguments ?? []) : []
  const bindings = new Map<string, TypeReference>()
  for (const [index, name] of (definition.parameters ?? []).entries()) {
    const argument = closing[index]
    if (argument !== undefined) bindings.set(name, argument)
  }
  const members = definition.members.map((member) => ({ ...member, type: substitute(member.type, bindings) }))
  return { ...definition, members }
}

function isPrinted(type: DataType, publication: Publication): boolean {
  return type.namespace !== 'System' && type.name !== 'KeyValuePair' && !publication.isFramework(type)
}

/** Without recursion: what is found last waits on top. */
function follow(root: DataType, { found, publication }: Walk): void {
  const waiting: DataType[] = [root]
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (found.has(type.name)) continue
    found.set(type.name, type)
    if (type.kind === 'enum') continue
    const next = neighbours(type, publication).filter((other) => isPrinted(other, publication))
    waiting.push(...next.toReversed())
  }
}

function neighbours(type: ClassType, publication: Publication): readonly DataType[] {
  const held = type.entries === undefined ? [] : [type.entries.values]
  const references = [...(type.baseArguments ?? []), ...held, ...type.members.map((member) => member.type)]
  const types = references.flatMap(oneDeep).map((reference) => publication.find(reference))
  return [baseOf(type, publication), ...types].filter((other) => other !== undefined)
}

/** The named types of a reference: itself, or what its arguments are. */
function oneDeep(reference: TypeReference): readonly (TypeReference & { kind: 'named' })[] {
  const parts = reference.kind === 'named' && reference.arguments === undefined ? [reference] : partsOf(reference)
  return parts.flatMap((part) => (part.kind === 'named' && part.arguments === undefined ? [part] : []))
}
