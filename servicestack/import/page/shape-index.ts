/** Looks classes up by the members that they are written with. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { namesOf } from './names-in.ts'

/** The types of one or more pages, ready to be compared with samples. */
export class ShapeIndex {
  /** The request DTOs, which are hardly ever answers. */
  readonly requests: ReadonlySet<string>
  readonly #types: ReadonlyMap<string, DataType>
  readonly #places = new Map<string, number>()
  readonly #members = new Map<string, readonly Member[]>()
  readonly #byKey = new Map<string, ClassType[]>()
  readonly #empty: ClassType[] = []
  readonly #held = new Set<string>()

  constructor(types: readonly DataType[], requests: readonly string[]) {
    this.requests = new Set(requests)
    this.#types = new Map(types.map((type) => [type.name, type]))
    for (const [at, type] of types.entries()) {
      this.#places.set(type.name, at)
      for (const name of namesOf(type)) if (name !== type.name) this.#held.add(name)
      if (type.kind === 'class' && type.entries === undefined) this.#enter(type)
    }
  }

  find(name: string): DataType | undefined {
    return this.#types.get(name)
  }

  /** All members of a class, its own first, as they are written. */
  membersOf(name: string): readonly Member[] {
    const known = this.#members.get(name)
    if (known !== undefined) return known
    const line: Member[] = []
    const visited = new Set<string>()
    for (let type = this.find(name); type?.kind === 'class' && !visited.has(type.name); type = this.#baseOf(type)) {
      visited.add(type.name)
      line.push(...type.members)
    }
    this.#members.set(name, line)
    return line
  }

  /** The classes that have a member of this key, or those without any member. */
  classesWith(key: string | undefined): readonly ClassType[] {
    return key === undefined ? this.#empty : (this.#byKey.get(key) ?? [])
  }

  /** True for a type that another one holds or builds on. */
  isHeld(name: string): boolean {
    return this.#held.has(name)
  }

  /** The place of a type in published order. */
  placeOf(name: string): number {
    return this.#places.get(name) ?? 0
  }

  #enter(type: ClassType): void {
    const keys = new Set(this.membersOf(type.name).map((member) => keyOf(member.name)))
    if (keys.size === 0) this.#empty.push(type)
    for (const key of keys) {
      const classes = this.#byKey.get(key) ?? []
      classes.push(type)
      this.#byKey.set(key, classes)
    }
  }

  #baseOf({ base }: ClassType): DataType | undefined {
    return base === undefined ? undefined : this.find(base)
  }
}

/** What a name is compared by: C# names and contract names differ in case and underscores. */
export function keyOf(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}
