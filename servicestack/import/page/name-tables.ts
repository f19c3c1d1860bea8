/** Gives the types of tables the names that are their own in the model. */

import { readTypeText } from '#servicestack/model/read-type-text.ts'
import { renameTypes } from '#servicestack/model/rename-types.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../import-note.ts'
import type { PageTable } from './page.ts'

/** Tables by the names of their types. */
export interface NamedTables {
  readonly byName: ReadonlyMap<string, PageTable>
  /** Returns a reference by the names that its types have in the model. */
  rename(type: TypeReference): TypeReference
  readonly notes: readonly ImportNote[]
}

/**
 * Returns the tables; of two of one name the first counts, unless they differ in how many type parameters they have:
 * the one with more is called by that number, `Result_1` beside `Result`, as in the code of such pages.
 */
export function nameTables(tables: readonly PageTable[]): NamedTables {
  const arities = new Map<string, Set<number>>()
  for (const { name } of tables) {
    const simple = simpleName(name)
    arities.set(simple, new Set([...(arities.get(simple) ?? []), arityOf(name)]))
  }
  const nameOf = (simple: string, arity: number) => {
    const all = arities.get(simple)
    return all === undefined || !all.has(arity) || arity === Math.min(...all) ? simple : `${simple}_${arity}`
  }
  const byName = new Map<string, PageTable>()
  const notes: ImportNote[] = []
  for (const table of tables) {
    const name = nameOf(simpleName(table.name), arityOf(table.name))
    if (byName.has(name)) notes.push(noteTwice(name))
    else byName.set(name, table)
  }
  return { byName, rename: (type) => renameTypes(type, nameOf), notes }
}

function simpleName(caption: string): string {
  return caption.replace(/<.*$/, '')
}

function arityOf(caption: string): number {
  const type = readTypeText(caption)
  return type?.kind === 'named' ? (type.arguments?.length ?? 0) : 0
}

function noteTwice(name: string): ImportNote {
  const message = `The page describes two types called ${name}, of two namespaces that it does not name: the first counts.`
  return { code: 'type-twice', message }
}
