/** Says what happens in a world by itself. */

import type { Entity } from './entity.ts'

/** The timers of one collection: each is a fact about an entity, so that it comes and goes with the state. */
export interface Timers {
  readonly collection: string
  /** When something happens to an entity by itself, in milliseconds since 1970; undefined: never. */
  dueAt(entity: Entity): number | undefined
  /** What it becomes at that moment, and what this is called in the journal. */
  fire(entity: Entity, at: number): { readonly after: Entity; readonly what: string }
}
