/** Keeps the list of a collection's entities as long as nothing changes, and mends it where little has. */

import type { Entity } from './entity.ts'

/** Entities with their ids, in one order. */
export interface Listed {
  readonly ids: readonly string[]
  readonly entities: readonly Entity[]
}

/** Beyond that many, to look for each in the list costs as much as to make it anew. */
const fewChanges = 32

/** A list that was handed out is never touched: whoever holds it keeps what it was. */
export class EntityList {
  #listed: Listed | undefined
  /** What has taken its place, or come behind the others, since the list was made. */
  #changed: Map<string, Entity> | undefined

  /** True as long as there is a list to mend. */
  get isMade(): boolean {
    return this.#listed !== undefined
  }

  /** Returns the list, made by `gather` where it has to be made. */
  read(gather: () => Listed): Listed {
    this.#listed = this.#listed === undefined ? gather() : this.#mended(this.#listed)
    return this.#listed
  }

  /** Takes note that an entity becomes another one. */
  note(id: string, before: Entity | undefined, after: Entity | undefined): void {
    if (this.#listed === undefined) return
    // what goes, and what is new beside what changes, would have to be put in its place
    const isMendable = before !== undefined && after !== undefined && (this.#changed?.size ?? 0) < fewChanges
    if (!isMendable) {
      this.forget()
      return
    }
    this.#changed ??= new Map()
    this.#changed.set(id, after)
  }

  /** Makes the list anew when it is read. */
  forget(): void {
    this.#listed = undefined
    this.#changed = undefined
  }

  #mended(listed: Listed): Listed {
    if (this.#changed === undefined) return listed
    const entities = [...listed.entities]
    for (const [id, entity] of this.#changed) entities[listed.ids.indexOf(id)] = entity
    this.#changed = undefined
    return { ids: listed.ids, entities }
  }
}
