/** Collects the types that metadata holds, wherever they stand, each once. */

import type { ImportNote } from '../import-note.ts'
import { isFrameworkType } from './is-framework-type.ts'
import type { MetadataNode } from './metadata-node.ts'
import { readName } from './read-name.ts'
import { readNamespace } from './read-namespace.ts'
import { splitName } from './split-name.ts'

/** A type that has no name in the model yet, and every place of the metadata that tells it. */
export interface TypeDraft {
  readonly simpleName: string
  /** The number of its type parameters. */
  readonly arity: number
  readonly namespace: string | undefined
  /** The class before its name, where its name tells. */
  readonly outer: string | undefined
  /** The place that tells it, the first one where there are several. */
  readonly node: MetadataNode
  /** All those places: the definition of a generic type, and closed forms of it. */
  readonly told: readonly MetadataNode[]
}

/** Returns the union of `types`, requests and direct responses without ServiceStack's own, in the order told. */
export function collectTypes(
  root: MetadataNode,
  operations: readonly MetadataNode[],
): { readonly drafts: readonly TypeDraft[]; readonly notes: readonly ImportNote[] } {
  const places = [
    ...root.member('types').objects(),
    ...operations.flatMap((node) => [node.member('request'), node.member('response')]),
  ]
  const drafts = new Map<string, Draft>()
  for (const node of places) {
    if (!node.isObject() || isFrameworkType(node) || isBuiltIn(node)) continue
    const draft = draftOf(node)
    const key = `${draft.namespace} ${draft.simpleName} ${draft.arity}`
    const known = drafts.get(key)
    if (known === undefined) drafts.set(key, draft)
    else known.told.push(node)
  }
  return { drafts: [...drafts.values()], notes: [...drafts.values()].flatMap(noteTwins) }
}

type Draft = Omit<TypeDraft, 'told'> & { readonly told: MetadataNode[] }

function draftOf(node: MetadataNode): Draft {
  const { simpleName, outer, arity } = splitName(readName(node.member('name')))
  const parameters = node.member('genericArgs').items().length
  return { simpleName, outer, arity: parameters || arity, namespace: readNamespace(node), node, told: [node] }
}

/** Responses may be lists, dictionaries and scalars of .NET, which are told as types without members. */
function isBuiltIn(node: MetadataNode): boolean {
  return readName(node.member('name')).endsWith('[]') || /^System(?:\.|$)/.test(readNamespace(node) ?? '')
}

/** Two classes nested in different ones may share name and namespace, and then nothing tells them apart. */
function noteTwins({ simpleName, namespace, arity, told }: Draft): readonly ImportNote[] {
  if (told.length === 1 || arity > 0) return []
  const shapes = told.map(shapeOf)
  const other = shapes.findIndex((shape) => shape !== shapes[0])
  if (other === -1) return []
  const places = `${told[0]?.pointer} and at ${told[other]?.pointer}`
  const where = namespace === undefined ? simpleName : `${simpleName} of ${namespace}`
  const message = `${where} is told differently at ${places}: the first is kept. Classes nested in two others may share a name.`
  return [{ code: 'type-twice', message }]
}

function shapeOf(node: MetadataNode): string {
  const properties = node.member('properties').objects()
  const names = properties.map((property) => [property.member('name').text(), property.member('type').optionalText()])
  return JSON.stringify([names, node.member('enumNames').texts()])
}
