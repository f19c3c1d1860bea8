/** Finds the declaration that a name of C# source means. */

import { isValueType } from '#servicestack/model/is-value-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import type { Declared } from './declared.ts'
import { arityOf, fullName, pathOf, withArity } from './full-name.ts'
import { nameTypes } from './name-types.ts'

/** A declaration and the name of its type in the model. */
export interface IndexedType {
  readonly declared: Declared
  readonly name: string
}

/** What a name was found to mean; `rivals` are other types that it may mean as well. */
export interface Finding {
  readonly type: IndexedType
  readonly rivals: readonly IndexedType[]
}

/** The types of a file by their names; of two with one full name the first counts. */
export class TypeIndex {
  readonly types: readonly IndexedType[]
  readonly twice: readonly Declared[]
  readonly #byPath = new Map<string, IndexedType>()
  readonly #byModelName: ReadonlyMap<string, Declared>
  readonly #bySimpleName = new Map<string, IndexedType[]>()

  constructor(declarations: readonly Declared[]) {
    const byPath = new Map<string, Declared>()
    const twice: Declared[] = []
    for (const declared of declarations) {
      const path = fullName(declared)
      if (byPath.has(path)) twice.push(declared)
      else byPath.set(path, declared)
    }
    // ServiceStack prints an enum once more in the place of one that shares its name and is nested in a class
    const missing = new Set(twice.flatMap(({ kind, name }) => (kind === 'enum' ? [name] : [])))
    const names = nameTypes([...byPath.values()], missing)
    for (const [path, declared] of byPath) {
      const type = { declared, name: names.get(declared) ?? declared.name }
      this.#byPath.set(path, type)
      const namesakes = this.#bySimpleName.get(declared.name) ?? []
      namesakes.push(type)
      this.#bySimpleName.set(declared.name, namesakes)
    }
    this.types = [...this.#byPath.values()]
    this.twice = twice
    this.#byModelName = new Map(this.types.map(({ declared, name }) => [name, declared]))
  }

  /**
   * Returns what a name with so many arguments means where `from` stands: what lies nearest, else the first of all that
   * are called so.
   */
  find(name: string, from: Declared, arity = 0): Finding | undefined {
    const called = this.#bySimpleName.get(name.slice(name.lastIndexOf('.') + 1)) ?? []
    const fitting = called.filter(({ declared }) => arityOf(declared) === arity)
    const namesakes = fitting.length === 0 ? called : fitting
    const [first] = namesakes
    if (first === undefined) return undefined
    if (namesakes.length === 1) return { type: first, rivals: [] }
    const nearest = this.#nearest(withArity(name, arity), from)
    if (nearest !== undefined) return { type: nearest, rivals: [] }
    return { type: first, rivals: namesakes.slice(1, 1 + mostRivals) }
  }

  /** Tells whether a type always holds something, enums of the file among them. */
  isValueType(type: TypeReference): boolean {
    return isValueType(type, (name) => this.#byModelName.get(name))
  }

  #nearest(name: string, from: Declared): IndexedType | undefined {
    const scope = pathOf(from).split('.')
    for (let length = scope.length; length >= 0; length -= 1) {
      const found = this.#byPath.get([...scope.slice(0, length), name].join('.'))
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** As many as a note can name. */
const mostRivals = 5
