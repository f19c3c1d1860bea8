/** Lists every type that metadata holds, wherever it stands, under the name that is its own in the model. */

import { typeNamed } from '#servicestack/model/read-type-text.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import type { ImportNote } from '../import-note.ts'
import { isFrameworkType } from './is-framework-type.ts'
import type { MetadataNode } from './metadata-node.ts'

/** A type, and every place of the metadata that tells it. */
export interface TypeEntry {
  readonly name: string
  readonly simpleName: string
  readonly namespace: string | undefined
  /** The place that tells it, the first one where there are several. */
  readonly node: MetadataNode
  /** All those places: the definition of a generic type, and closed forms of it. */
  readonly told: readonly MetadataNode[]
  /** The class that it is declared inside of. */
  readonly nestedIn: string | undefined
}

/** All that the readers of types and operations look up. */
export interface TypeIndex {
  readonly jsonNames: JsonNames
  readonly operations: readonly MetadataNode[]
  readonly types: readonly TypeEntry[]
  readonly notes: ImportNote[]
  /** The model's name of a type: in its namespace where one is told, else in that of the referring type. */
  nameOf(simpleName: string, namespace: string | undefined, from: string | undefined): string
  /** True for a name that neither the API nor .NET gives to a type, so that it must be a type parameter's. */
  isUnknown(simpleName: string): boolean
}

/** Returns the union of `types`, requests and direct responses, each once, without ServiceStack's own. */
export function indexTypes(root: MetadataNode, jsonNames: JsonNames): TypeIndex {
  const operations = root
    .member('operations')
    .items()
    .filter((node) => !isFrameworkType(node.member('request')))
  const told = [
    ...root.member('types').items(),
    ...operations.flatMap((node) => [node.member('request'), node.member('response')]),
  ]
  const drafts = draftsOf(told.filter((node) => node.isObject() && !isFrameworkType(node)))
  const bySimpleName = new Map<string, Draft[]>()
  for (const draft of drafts.values()) {
    const same = bySimpleName.get(draft.simpleName) ?? []
    same.push(draft)
    bySimpleName.set(draft.simpleName, same)
  }
  const nested = nestings([...drafts.values()])
  const nameOfDraft = (draft: Draft) =>
    (bySimpleName.get(draft.simpleName)?.length ?? 0) > 1
      ? qualified(draft.simpleName, draft.namespace)
      : draft.simpleName
  const notes: ImportNote[] = []
  return {
    jsonNames,
    operations,
    types: [...drafts.values()].map((draft) => ({
      ...draft,
      name: nameOfDraft(draft),
      nestedIn: nested.get(qualified(draft.simpleName, draft.namespace)),
    })),
    notes,
    isUnknown: (simpleName) => !bySimpleName.has(simpleName) && typeNamed(simpleName, []).kind === 'named',
    nameOf: (simpleName, namespace, from) => {
      const same = bySimpleName.get(simpleName) ?? []
      const [first] = same
      if (first === undefined || same.length === 1) return simpleName
      const inNamespace = (wanted: string | undefined) => same.find((draft) => draft.namespace === wanted)
      const found = inNamespace(namespace) ?? inNamespace(from)
      if (found === undefined) notes.push(ambiguous(simpleName, same, first))
      return nameOfDraft(found ?? first)
    },
  }
}

type Draft = Pick<TypeEntry, 'simpleName' | 'namespace' | 'node'> & { told: MetadataNode[] }

/** A generic type is told by its definition, its closed forms, or both: all of them are kept, in the order told. */
function draftsOf(nodes: readonly MetadataNode[]): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>()
  for (const node of nodes) {
    const simpleName = simpleNameOf(node.member('name').text())
    const namespace = node.member('namespace').optionalText()
    if (isBuiltIn(node)) continue
    const key = `${node.member('name').text()} ${namespace}`
    const known = drafts.get(key)
    if (known === undefined) drafts.set(key, { simpleName, namespace, node, told: [node] })
    else known.told.push(node)
  }
  return drafts
}

/** Returns the name without its number of type parameters: ``Page`1`` is `Page`. */
export function simpleNameOf(name: string): string {
  return name.replace(/`\d+$/, '')
}

/** Responses may be lists, dictionaries and scalars of .NET, which are told as types without members. */
function isBuiltIn(node: MetadataNode): boolean {
  const namespace = node.member('namespace').optionalText() ?? ''
  return node.member('name').text().endsWith('[]') || /^System(?:\.|$)/.test(namespace)
}

function nestings(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  return new Map(
    drafts.flatMap((outer) =>
      outer.node
        .member('innerTypes')
        .items()
        .map((inner) => {
          const namespace = inner.member('namespace').optionalText()
          return [qualified(simpleNameOf(inner.member('name').text()), namespace), outer.simpleName] as const
        }),
    ),
  )
}

function qualified(simpleName: string, namespace: string | undefined): string {
  return namespace === undefined ? simpleName : `${namespace}.${simpleName}`
}

function ambiguous(simpleName: string, same: readonly Draft[], first: Draft): ImportNote {
  const namespaces = same.map(({ namespace }) => namespace ?? 'no namespace').join(', ')
  const message = `${simpleName} is declared in ${namespaces}, and a generic argument does not say which: ${first.namespace} is taken.`
  return { code: 'type-ambiguous', message }
}
