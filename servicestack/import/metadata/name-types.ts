/** Gives every type the name that is its own in the model. */

import { groupBy } from '#servicestack/model/group-by.ts'
import { freeName } from '../free-name.ts'
import type { ImportNote } from '../import-note.ts'
import type { TypeDraft } from './collect-types.ts'

/** Types by their names in the model, in the order told, and what had to be decided. */
export interface NamedTypes {
  readonly names: ReadonlyMap<TypeDraft, string>
  /** The types that share a simple name. */
  readonly bySimpleName: ReadonlyMap<string, readonly TypeDraft[]>
  readonly notes: readonly ImportNote[]
}

/**
 * Returns the names: the simple name, or `Namespace.Name` for types of several namespaces; and where types differ in
 * nothing but the number of their type parameters, all but the first get that number: `Result` and `Result_1`.
 */
export function nameTypes(drafts: readonly TypeDraft[]): NamedTypes {
  const bySimpleName = groupBy(drafts, ({ simpleName }) => simpleName)
  const names = new Map<TypeDraft, string>()
  const notes: ImportNote[] = []
  for (const same of bySimpleName.values()) {
    const byNamespace = groupBy(same, ({ namespace }) => namespace ?? '')
    for (const overloads of byNamespace.values()) {
      overloads
        .toSorted((one, other) => one.arity - other.arity)
        .forEach((draft, at) => {
          const wanted = byNamespace.size > 1 ? qualified(draft) : draft.simpleName
          const name = at === 0 ? wanted : freeName(`${wanted}_${draft.arity}`, bySimpleName)
          names.set(draft, name)
          if (at > 0) notes.push(renamed(draft, name))
        })
    }
  }
  return { names, bySimpleName, notes }
}

function qualified({ simpleName, namespace }: TypeDraft): string {
  return namespace === undefined ? simpleName : `${namespace}.${simpleName}`
}

function renamed({ simpleName, arity }: TypeDraft, name: string): ImportNote {
  const message = `${simpleName} is declared with several numbers of type parameters: the one with ${arity} is called ${name} here.`
  return { code: 'type-renamed', message }
}
