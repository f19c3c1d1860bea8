/** Shows a collection of a world as a `Collection` of `@msw/data`, which reads and writes the world itself. */

import { Collection as DataCollection, Query } from '@msw/data'
import type { Collection } from '#mocks/world/collection.ts'
import type { Entity } from '#mocks/world/entity.ts'
import type { Cause } from '#mocks/world/journal.ts'
import { difference, patched } from '#mocks/world/patch.ts'
import type { World } from '#mocks/world/world.ts'
import { keyOf } from './key-of.ts'
import { MswDataError } from './msw-data-error.ts'
import { plainCopy } from './plain-copy.ts'
import type { RowSchema } from './row-schema.ts'

/** How records are known. */
export interface MirrorOptions {
  /** The member that holds the id of an entity; default `id`. */
  readonly key?: string
}

/**
 * Returns the live entities of a world's collection. Records are the world's own immutable entities, in its order, as
 * they are at the moment of the question; nothing is copied. What is created, updated and deleted becomes an event of
 * the journal, by `understudy`; a call is one step, to be undone as one, and is done when the call returns, unless
 * `data` is asynchronous. Whatever the world cannot keep is refused with an MswDataError, and nothing has changed then.
 * There are neither hooks nor relations: `world.watch` tells of every change.
 * @example
 * const sessions = worldCollection<SessionInfo>(world, 'sessions')
 * sessions.findFirst((query) => query.where({ callState: 'Ringing' }))
 */
export function worldCollection<Row extends object = Entity>(
  world: World,
  name: string,
  { key = 'id' }: MirrorOptions = {},
): DataCollection<RowSchema<Row>> {
  const mirror: unknown = new MirroredCollection(world, name, key)
  // what the entities of a collection look like is known to whoever asks for it, as with `world.collection`
  return mirror as DataCollection<RowSchema<Row>>
}

type Data = DataCollection<RowSchema<Entity>>
type Row = Awaited<ReturnType<Data['create']>>
type Selection = Parameters<Data['updateMany']>[0]
type Search = NonNullable<Parameters<Data['findMany']>[1]>
type Found<Strict extends boolean> = Strict extends true ? Row : Row | undefined
type Update = Pick<Parameters<Data['update']>[1], 'data'>

/** Reads are those of `@msw/data` over the list of entities that the world has; writes are the world's. */
class MirroredCollection extends DataCollection<RowSchema<Entity>> {
  readonly #world: World
  readonly #name: string
  readonly #key: string
  /** `@msw/data` keeps its records in this very list. */
  readonly #records: Row[]
  #seen: Collection | undefined
  #version = -1

  constructor(world: World, name: string, key: string) {
    super({ schema: anything })
    this.#world = world
    this.#name = name
    this.#key = key
    this.#records = super.all()
    Object.defineProperty(this, 'hooks', { get: refuseHooks })
  }

  override findFirst<Strict extends boolean>(predicate?: Selection, options?: { strict?: Strict }): Found<Strict> {
    this.#catchUp()
    return super.findFirst(predicate, options)
  }

  override findMany(predicate?: Selection, { cursor, ...search }: Search = {}): Row[] {
    this.#catchUp()
    return super.findMany(cursor === undefined ? predicate : this.#fromOn(cursor, predicate), search)
  }

  override all(): Row[] {
    this.#catchUp()
    return [...this.#records]
  }

  override count(): number {
    this.#catchUp()
    return super.count()
  }

  override async create(initialValues: Entity): Promise<Row> {
    const entity = plainCopy(initialValues)
    const id = keyOf(entity, this.#key)
    const live = this.#live()
    if (live.has(id)) {
      throw new MswDataError('same-key', `${this.#name} has a "${id}" already. Update that one, or choose another id.`)
    }
    return asRow(this.#world.act(() => live.change(id, entity, causeOf('create'))))
  }

  override createMany(count: number, initialValuesOf: (index: number) => Entity): Promise<Row[]> {
    return this.#world.act(() => super.createMany(count, initialValuesOf))
  }

  override async update<Strict extends boolean>(
    predicate: Selection | Row,
    { data, ...options }: Update & { strict?: Strict },
  ): Promise<Found<Strict>> {
    const before = this.findFirst(this.#selectionOf(predicate), options)
    if (before === undefined) return before
    const [after] = await this.#updateAll([before], data)
    // one was given, so one comes back
    return after as Found<Strict>
  }

  override async updateMany(predicate: Selection, { data, ...options }: Update & Search): Promise<Row[]> {
    const updated = new Set(await this.#updateAll(this.findMany(predicate, options), data))
    return this.findMany(new Query((row: Row) => updated.has(row)), options)
  }

  override delete<Strict extends boolean>(predicate: Selection | Row, options?: { strict?: Strict }): Found<Strict> {
    const row = this.findFirst(this.#selectionOf(predicate), options)
    if (row !== undefined) this.#removeAll([row])
    return row
  }

  override deleteMany(predicate: Selection, options?: Search): Row[] {
    const rows = this.findMany(predicate, options)
    this.#removeAll(rows)
    return rows
  }

  override clear(): void {
    this.#removeAll(this.all())
  }

  override defineRelations(): void {
    throw new MswDataError(
      'no-relations',
      `Relations of ${this.#name} would be kept beside the world, which could not undo them. Look the other one up by its id.`,
    )
  }

  /** Applies the changes to copies first; one that is refused leaves all records as they were. */
  async #updateAll(rows: readonly Row[], data: Update['data']): Promise<Row[]> {
    const drafts = rows.map((before) => ({ before, draft: plainCopy(before) }))
    for (const { draft } of drafts) {
      const waiting = data(draft)
      // who does not wait is done before anybody else can change something
      if (waiting instanceof Promise) await waiting
    }
    return this.#world.act(() => drafts.map(({ before, draft }) => this.#replace(before, plainCopy(draft))))
  }

  #replace(before: Row, copy: Entity): Row {
    const live = this.#world.collection(this.#name)
    const id = keyOf(before, this.#key)
    if (live.get(id) !== before) {
      throw new MswDataError(
        'changed-meanwhile',
        `${this.#name} "${id}" changed while its update was waiting, and what changed would be lost. Update it again.`,
      )
    }
    if (keyOf(copy, this.#key) !== id) {
      throw new MswDataError(
        'key-changed',
        `${this.#name} "${id}" cannot get another ${this.#key}. Delete it, and create the other one.`,
      )
    }
    // what did not change stays the same object, as after a move
    const after = patched(before, difference(before, copy)) ?? copy
    return asRow(live.change(id, after, causeOf('update')))
  }

  #removeAll(rows: readonly Row[]): void {
    const live = this.#world.collection(this.#name)
    this.#world.act(() => {
      for (const row of rows) live.remove(keyOf(row, this.#key), causeOf('delete'))
    })
  }

  /** A record stands for the one that has its key now, whatever has become of it. */
  #selectionOf(predicate: Selection | Row): Selection {
    if (typeof predicate === 'function' || predicate instanceof Query) return predicate
    const current = this.#live().get(keyOf(predicate, this.#key))
    return new Query((row) => row === current)
  }

  /** `@msw/data` knows a cursor again by a private symbol, which entities do not bear. */
  #fromOn(cursor: Row, predicate: Selection = new Query(() => true)): Query<Row> {
    const first = keyOf(cursor, this.#key)
    const query = typeof predicate === 'function' ? predicate(new Query()) : predicate
    let hasCome = false
    return new Query((row: Row) => {
      hasCome ||= keyOf(row, this.#key) === first
      return hasCome && query.test(row)
    })
  }

  #live(): Collection {
    this.#world.catchUp()
    return this.#world.collection(this.#name)
  }

  /** Entities are copied by reference, and only where something has changed since the last question. */
  #catchUp(): void {
    const live = this.#live()
    if (live === this.#seen && live.version === this.#version) return
    const entities = live.all()
    for (const [place, entity] of entities.entries()) this.#records[place] = asRow(entity)
    this.#records.length = entities.length
    this.#seen = live
    this.#version = live.version
  }
}

const anything: RowSchema<Entity> = {
  // nothing is validated by it: creating and updating do not go through `@msw/data`
  '~standard': { version: 1, vendor: 'understudy', validate: (value) => ({ value: Object(value) }) },
}

function asRow(entity: Entity): Row {
  // the private symbols in the type of a record are asked for by hooks, relations and cursors only, which are not theirs here
  return entity as Row
}

function causeOf(deed: string): Cause {
  return { what: `@msw/data ${deed}`, by: 'understudy' }
}

function refuseHooks(): never {
  throw new MswDataError('no-hooks', 'A world changes without these hooks. Watch it instead: `world.watch(listener)`.')
}
