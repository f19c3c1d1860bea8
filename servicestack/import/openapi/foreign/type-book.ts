/** Holds what reading a foreign document has found out so far. */

import type { DataType } from '#servicestack/model/data-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { ImportNote } from '../../import-note.ts'
import type { DocumentNode } from '../document-node.ts'
import { refuseHostileName } from '../refuse-hostile-name.ts'
import { openTypeNames, type TypeNames } from './type-names.ts'

/** A type, and whether null may stand in its place. */
export interface TypeRead {
  readonly type: TypeReference
  readonly isNullable: boolean
}

/** A class that was named, and waits to be read. */
export interface WaitingClass {
  readonly name: string
  readonly node: DocumentNode
}

/** One reading. */
export interface TypeBook {
  readonly names: TypeNames
  readonly types: Map<string, DataType>
  /** The names of schemas by their JSON pointers, those of all components from the beginning. */
  readonly nameByPointer: Map<string, string>
  /** Schemas that others refer to, once read. */
  readonly readByPointer: Map<string, TypeRead>
  /** Schemas that are being read, for one may hold itself. */
  readonly open: Set<string>
  readonly waiting: WaitingClass[]
  /** How many operations ask for each scope. */
  readonly scopes: Map<string, number>
  readonly notes: ImportNote[]
}

/** Opens the book of a document; its components have their names before anybody else gets one. */
export function openTypeBook(root: DocumentNode): TypeBook {
  const names = openTypeNames()
  const components = [root.member('components').member('schemas'), root.member('definitions')]
  const all = components.flatMap((schemas) => schemas.members())
  const nameByPointer = new Map(all.map(([key, node]) => [node.pointer, names.take(refuseHostileName(key, node))]))
  return {
    names,
    types: new Map(),
    nameByPointer,
    readByPointer: new Map(),
    open: new Set(),
    waiting: [],
    scopes: new Map(),
    notes: [],
  }
}

/** Returns the name of the class or enum at this place: its own, or the one that its place suggests. */
export function nameAt(node: DocumentNode, suggested: string, book: TypeBook): string {
  const known = book.nameByPointer.get(node.pointer)
  if (known !== undefined) return known
  const name = book.names.take(suggested)
  book.nameByPointer.set(node.pointer, name)
  return name
}
