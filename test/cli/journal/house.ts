/** A house with worlds that are kept in a file, and processes that come and go. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { firstWorld } from '#cli/journal/first-world.ts'
import { type OpenJournal, type OpenJournalOptions, openJournal } from '#cli/journal/open-journal.ts'
import type { Api, Beginning } from '#mocks/engine/api.ts'
import { createWorld } from '#mocks/world/create-world.ts'
import type { Entity } from '#mocks/world/entity.ts'
import type { Scenario, World } from '#mocks/world/world.ts'
import { createWorlds, type Worlds } from '#mocks/world/worlds.ts'

/** Three plants, of which one withers by itself. */
const garden: Scenario = (world) => {
  const plants = world.collection('plants')
  for (const id of ['P1', 'P2'])
    plants.plant(id, () => ({ id, height: world.invent(id, 'height', (chance) => chance.number.int(90)), log: [] }))
  plants.plant(
    'P3',
    () => ({ id: 'P3', height: 1, log: [], withersAt: world.startedAt + 5000 }),
    world.startedAt + 5000,
  )
}

const desert: Scenario = (world) => world.collection('plants').plant('P9', () => ({ id: 'P9', log: [] }))

/** How gardens may begin. */
export const scenarios = { garden, desert }

/** When the house begins. */
export const beginning = Date.parse('2026-01-02T03:04:05Z')

/** An API whose worlds are gardens; only what a journal needs of it is there. */
export function gardenApi(name = 'garden'): Api {
  const model = { title: name, operations: [], types: [] }
  const api = {
    name,
    model,
    behaviours: [],
    scenarios,
    tour: () => [],
    createWorld: ({ seed, now }: Beginning) =>
      createWorld({ seed, now, opening: { name: 'garden', plant: garden }, timers }),
  }
  // journals ask an API for its name, its scenarios and its worlds, and never for its model
  return api as unknown as Api
}

const timers = {
  collection: 'plants',
  dueAt: ({ withersAt }: Entity) => (typeof withersAt === 'number' ? withersAt : undefined),
  fire: ({ withersAt: _, ...plant }: Entity) => ({ after: { ...plant, height: 0 }, what: 'wither' }),
}

/** A server with its worlds. */
export interface House extends OpenJournal {
  readonly worlds: Worlds
  /** The time outside can be set. */
  readonly time: { now: number }
}

/** When it opens, in milliseconds since 1970, of which API, and how. */
export type HouseOptions = Partial<Omit<OpenJournalOptions, 'now'>> & { readonly now?: number; readonly name?: string }

/** Opens the worlds that a file keeps, or new ones, as the command does. */
export function openHouse(file: string, options: HouseOptions = {}): House {
  const time = { now: options.now ?? beginning }
  const now = () => time.now
  const api = gardenApi(options.name)
  const warn = (sentence: string) => {
    throw new Error(sentence)
  }
  const open = openJournal(api, { isSynced: false, warn, ...options, path: file, now })
  const first = firstWorld(api, { seed: 1, now }, open.kept.get(''))
  open.journal.keep('', first)
  const worlds = createWorlds({
    first,
    now,
    onBegin: (key, world) => open.journal.keep(key, world),
    onEnd: (key) => open.journal.end(key),
  })
  open.journal.restore(worlds)
  return { ...open, worlds, time }
}

/** The name of a file that does not exist yet, in a folder that goes when the test is over. */
export function newFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'journal-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return path.join(folder, 'worlds.jsonl')
}

/** Everything that can be read of a world, and everything that can be taken back or brought again. */
export function viewOf(world: World): unknown {
  const { seed, scenario, startedAt, journal } = world
  const entities = world.collectionNames().map((name) => [name, world.collection(name).all()])
  return JSON.parse(
    JSON.stringify({
      seed,
      scenario,
      startedAt,
      clock: world.clock.state(),
      entities,
      events: journal.events(),
      undone: journal.undone(),
    }),
  )
}

/** The lines of a file, parsed. */
export function linesOf(file: string): readonly Readonly<Record<string, unknown>>[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
