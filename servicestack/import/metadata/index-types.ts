/** Looks up the types that metadata holds, under the name that is each one's own in the model. */

import { knownFrameworkNames } from '#servicestack/model/framework-names.ts'
import { typeNamed } from '#servicestack/model/read-type-text.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import type { ImportNote } from '../import-note.ts'
import { collectTypes, type TypeDraft } from './collect-types.ts'
import type { MetadataNode } from './metadata-node.ts'
import { nameTypes } from './name-types.ts'
import { readName } from './read-name.ts'
import { readNamespace } from './read-namespace.ts'
import { splitName } from './split-name.ts'

/** A type under its name in the model. */
export interface TypeEntry extends TypeDraft {
  readonly name: string
  /** The class that it is declared inside of. */
  readonly nestedIn: string | undefined
}

/** How a place of the metadata refers to a type. */
export interface Sought {
  readonly name: string
  /** With how many arguments the place closes it. */
  readonly arity: number
  /** The namespace that the place tells. */
  readonly namespace: string | undefined
  /** The namespace of what refers to it. */
  readonly from: string | undefined
  readonly place: MetadataNode
}

/** All that the readers of types and operations look up. */
export interface TypeIndex {
  readonly jsonNames: JsonNames
  readonly types: readonly TypeEntry[]
  /** Grows while types are looked up. */
  readonly notes: ImportNote[]
  /** The model's name of a type: in its namespace where one is told, else in that of the referring type. */
  nameOf(sought: Sought): string
  /** True for a name that neither the API nor .NET gives to a type, so that it must be a type parameter's. */
  isUnknown(simpleName: string): boolean
}

/** Returns the index of all types that `types` and these operations tell. */
export function indexTypes(root: MetadataNode, operations: readonly MetadataNode[], jsonNames: JsonNames): TypeIndex {
  const { drafts, notes: twins } = collectTypes(root, operations)
  const { names, bySimpleName, notes: renamed } = nameTypes(drafts)
  const notes = new NoteList([...twins, ...renamed])
  const byPlace = new Map(drafts.flatMap((draft) => keysOf(draft).map((key) => [key, draft] as const)).reverse())
  const nested = nestings(drafts, names)
  const find = (sought: Sought, namespace: string): TypeDraft | undefined => {
    const key = placeKey(splitName(sought.name).simpleName, namespace)
    return byPlace.get(`${key} ${sought.arity}`) ?? byPlace.get(key)
  }
  return {
    jsonNames,
    types: drafts.map((draft) => {
      const nestedIn = nested.get(placeKey(draft.simpleName, draft.namespace)) ?? draft.outer
      return { ...draft, name: names.get(draft) ?? draft.simpleName, nestedIn }
    }),
    notes: notes.all,
    isUnknown: (name) =>
      !bySimpleName.has(name) && !known.has(name) && typeNamed(name, []).kind === 'named' && !name.includes('.'),
    nameOf: (sought) => {
      const { simpleName, outer } = splitName(sought.name)
      const namesakes = bySimpleName.get(simpleName) ?? []
      const closed = namesakes.filter(({ arity }) => arity === sought.arity)
      const same = closed.length === 0 ? namesakes : closed
      const [first] = same
      if (first === undefined) return sought.name
      const places = [sought.namespace ?? outer, sought.from, ''].filter((place) => place !== undefined)
      const found = same.length === 1 ? first : places.map((place) => find(sought, place)).find(Boolean)
      if (found === undefined) notes.addAmbiguous(sought, same)
      return names.get(found ?? first) ?? simpleName
    },
  }
}

/** Types without declaration that close generic ones. */
const known: ReadonlySet<string> = new Set([...knownFrameworkNames, 'Stream'])

/** A type is found by the number of its parameters, or without it where a place does not tell them. */
function keysOf({ simpleName, namespace, arity }: TypeDraft): readonly string[] {
  const key = placeKey(simpleName, namespace)
  return [key, `${key} ${arity}`]
}

function placeKey(simpleName: string, namespace: string | undefined): string {
  return `${namespace ?? ''} ${simpleName}`
}

function nestings(
  drafts: readonly TypeDraft[],
  names: ReadonlyMap<TypeDraft, string>,
): ReadonlyMap<string, string | undefined> {
  return new Map(
    drafts.flatMap((outer) =>
      outer.node
        .member('innerTypes')
        .objects()
        .map((inner) => {
          const { simpleName } = splitName(readName(inner.member('name')))
          return [placeKey(simpleName, readNamespace(inner)), names.get(outer)] as const
        }),
    ),
  )
}

/** Notes, of which one about one place comes once, however often the place is looked up. */
class NoteList {
  readonly all: ImportNote[]
  private readonly told = new Set<string>()

  constructor(notes: readonly ImportNote[]) {
    this.all = [...notes]
  }

  addAmbiguous({ name, place }: Sought, same: readonly TypeDraft[]): void {
    const { pointer } = place
    const key = `${name} ${pointer}`
    if (this.told.has(key)) return
    this.told.add(key)
    const namespaces = same.slice(0, 5).map(({ namespace }) => namespace ?? 'no namespace')
    const places = `${namespaces.join(', ')}${same.length > 5 ? ` and ${same.length - 5} more` : ''}`
    const message = `${pointer} does not say which ${name} it means, that of ${places}: the first is taken.`
    this.all.push({ code: 'type-ambiguous', message })
  }
}
