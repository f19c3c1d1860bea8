/** Keeps named states of a world, to be compared with and gone back to. */

import type { Overlay } from './collection.ts'
import type { Entity } from './entity.ts'
import type { Change } from './journal.ts'
import type { Origin } from './origin.ts'
import { WorldError } from './world-error.ts'

/** The named states of a world. */
export interface Snapshots {
  /** Remembers the state of this moment, in the place of an earlier one of that name. */
  take(name: string): void
  /** Makes the entities what they were, in one step that can be undone, and the clock what it showed; it goes on from there. */
  restore(name: string): void
  /** What is different now. */
  difference(name: string): readonly SnapshotDifference[]
  names(): readonly string[]
  /** Forgets one; returns false when there is none of that name. */
  drop(name: string): boolean
}

/** One entity that is not as it was. */
export interface SnapshotDifference {
  readonly collection: string
  readonly id: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** The names of the members that are different; empty for what was added or removed. */
  readonly members: readonly string[]
}

/** The state of a world at a moment. */
export interface State {
  readonly origin: Origin
  readonly overlays: ReadonlyMap<string, Overlay>
}

/** A state and when it was, in milliseconds since 1970. */
export interface Taken extends State {
  readonly at: number
}

/** What snapshots need of their world. */
export interface Photographed {
  /** The present state; its overlays go on changing. */
  state(): State
  /** The present, in milliseconds since 1970. */
  now(): number
  /** Makes changes in one step, called by this name, at a moment from which time goes on. */
  carryOut(changes: readonly Change[], what: string, at: number): void
}

/** Creates the snapshots of a world; those of another may be taken over. */
export function createSnapshots(world: Photographed, taken: ReadonlyMap<string, Taken> = new Map()): NamedStates {
  const states = new Map(taken)
  const stateOf = (name: string) => {
    const state = states.get(name)
    if (state !== undefined) return state
    const known = [...states.keys()].map((one) => JSON.stringify(one)).join(', ') || 'none yet'
    throw new WorldError('unknown-snapshot', `There is no snapshot ${JSON.stringify(name)}. There are: ${known}.`)
  }
  return {
    states,
    take(name) {
      const { origin, overlays } = world.state()
      const copies = [...overlays].map(([collection, overlay]) => [collection, new Map(overlay)] as const)
      states.set(name, { origin, overlays: new Map(copies), at: world.now() })
    },
    restore(name) {
      const taken = stateOf(name)
      world.carryOut(changesBetween(world.state(), taken), `restore ${name}`, taken.at)
    },
    difference: (name) => changesBetween(stateOf(name), world.state()).map(differenceOf),
    names: () => [...states.keys()],
    drop: (name) => states.delete(name),
  }
}

/** Snapshots, and the states that a copy of their world takes over. */
export interface NamedStates extends Snapshots {
  readonly states: ReadonlyMap<string, Taken>
}

/** What makes the second state of the first; entities that are the very same are not looked into. */
export function changesBetween(one: State, other: State): readonly Change[] {
  const names = new Set([...one.overlays.keys(), ...other.overlays.keys()])
  if (one.origin !== other.origin) for (const name of [...one.origin.names, ...other.origin.names]) names.add(name)
  return [...names].flatMap((collection) =>
    [...idsOfBoth(collection, one, other)].flatMap((id) => {
      const before = entityIn(one, collection, id)
      const after = entityIn(other, collection, id)
      return before === after ? [] : [{ collection, id, before, after }]
    }),
  )
}

function idsOfBoth(collection: string, one: State, other: State): Set<string> {
  const ids = new Set([
    ...(one.overlays.get(collection)?.keys() ?? []),
    ...(other.overlays.get(collection)?.keys() ?? []),
  ])
  if (one.origin === other.origin) return ids
  for (const { origin } of [one, other]) for (const id of origin.ids(collection)) ids.add(id)
  return ids
}

function entityIn({ origin, overlays }: State, collection: string, id: string): Entity | undefined {
  const overlay = overlays.get(collection)
  return overlay?.has(id) ? overlay.get(id) : origin.get(collection, id)
}

function differenceOf({ collection, id, before, after }: Change): SnapshotDifference {
  if (before === undefined) return { collection, id, kind: 'added', members: [] }
  if (after === undefined) return { collection, id, kind: 'removed', members: [] }
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const members = [...names].filter((name) => before[name] !== after[name])
  return { collection, id, kind: 'changed', members }
}
