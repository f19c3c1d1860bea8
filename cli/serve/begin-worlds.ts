/** Begins the worlds of a server: new ones, the one of a link, or those that a file keeps. */

import { type Api, type Beginning, beginWorld } from '#mocks/engine/api.ts'
import { LinkError } from '#mocks/sandbox/link/link-error.ts'
import { readLink } from '#mocks/sandbox/link/read-link.ts'
import type { World } from '#mocks/world/world.ts'
import { WorldError } from '#mocks/world/world-error.ts'
import type { Worlds } from '#mocks/world/worlds.ts'
import type { OpenJournal } from '../journal/open-journal.ts'
import { UsageError } from '../usage-error.ts'
import type { ServeOptions } from './serve-options.ts'

/** Worlds that can be served. */
export interface BegunWorlds {
  /** The default one. */
  readonly world: World
  readonly onWorldBegin?: (key: string, world: World) => void
  readonly onWorldEnd?: (key: string) => void
  /** Brings back the others, once there is a place for them, and returns what there is to say about it. */
  restore(worlds: Worlds): string
  /** Ends their keeping. */
  close(): void
}

/** Begins what is asked for; `warn` is told what nobody waits for. Links and files that cannot be read throw a UsageError. */
export async function beginWorlds(
  api: Api,
  options: ServeOptions,
  warn: (sentence: string) => void,
): Promise<BegunWorlds> {
  const { journal: path, isJournalSynced: isSynced, link } = options
  const beginning = beginningOf(options)
  if (path === undefined) {
    const world = opened(beginWorld(api, beginning), link, api)
    return { world, restore: () => '', close: () => {} }
  }
  const { openJournal } = await import('../journal/open-journal.ts')
  const open = openJournal(api, { path, isSynced, now: Date.now, warn })
  try {
    return await keep(open, api, beginning, link)
  } catch (error) {
    open.close()
    throw error
  }
}

function beginningOf({ seed, scenario, at }: ServeOptions): Beginning {
  return { seed, now: Date.now, ...(scenario !== undefined && { scenario }), ...(at !== undefined && { at }) }
}

async function keep(open: OpenJournal, api: Api, beginning: Beginning, link: string | undefined): Promise<BegunWorlds> {
  const { journal, kept } = open
  if (link !== undefined && kept.has('')) {
    throw new UsageError(`${open.path} holds a world already, and --world would end it. Leave one of them out.`)
  }
  const { firstWorld } = await import('../journal/first-world.ts')
  const world = opened(firstWorld(api, beginning, kept.get('')), link, api)
  journal.keep('', world)
  return {
    world,
    onWorldBegin: (key, begun) => journal.keep(key, begun),
    onWorldEnd: (key) => journal.end(key),
    restore(worlds) {
      journal.restore(worlds)
      journal.compact()
      return tell(open, worlds)
    },
    close: open.close,
  }
}

function opened(world: World, link: string | undefined, api: Api): World {
  if (link === undefined) return world
  try {
    world.open(readLink(link), api.scenarios ?? {})
    return world
  } catch (error) {
    if (!(error instanceof LinkError || error instanceof WorldError)) throw error
    throw new UsageError(`--world: ${error.message}`, { cause: error })
  }
}

function tell({ path, kept, torn }: OpenJournal, { first, size }: Worlds): string {
  const others = size === 0 ? '' : ` and ${size} more`
  const events = `its world of ${first.journal.count()} events${others}`
  const story = kept.size === 0 ? 'Worlds are kept' : `Goes on with ${events}, kept`
  const cut = torn === 0 ? '' : ` A last line of ${torn} bytes was not written to its end and is gone.`
  return `${story} in ${path}.${cut}\n`
}
