/** Opens the file in which a server keeps its worlds, and holds it for this process. */

import * as fs from 'node:fs'
import path from 'node:path'
import type { Api } from '#mocks/engine/api.ts'
import { UsageError } from '../usage-error.ts'
import type { Disk } from './disk.ts'
import { JournalFile } from './journal-file.ts'
import { writeJournalHeader } from './journal-header.ts'
import type { KeptWorld } from './kept-world.ts'
import { lockJournal } from './lock-journal.ts'
import { type Processes, processes as running } from './processes.ts'
import { type ReadJournal, readJournal } from './read-journal.ts'
import { WorldJournal } from './world-journal.ts'

/** Which file, and how it is written. */
export interface OpenJournalOptions {
  readonly path: string
  /** True to wait for the disk before anything is acknowledged. */
  readonly isSynced: boolean
  /** The time outside, in milliseconds since 1970. */
  readonly now: () => number
  /** Told what nobody waits for. */
  readonly warn: (sentence: string) => void
  readonly disk?: Disk
  readonly processes?: Processes
  /** After how many lines the file is made shorter. */
  readonly mostLines?: number
}

/** A journal that is open. */
export interface OpenJournal {
  readonly journal: WorldJournal
  /** Where the file really is. */
  readonly path: string
  /** What the file held, by key. */
  readonly kept: ReadonlyMap<string, KeptWorld>
  /** How many bytes of a line that was not written to its end were cut off. */
  readonly torn: number
  /** Ends the writing, and lets other processes have the file. */
  close(): void
}

/** Opens the journal of an API's worlds, or begins it; a file that cannot be had or read throws a UsageError and stays as it is. */
export function openJournal(api: Api, options: OpenJournalOptions): OpenJournal {
  const place = realPath(options.path)
  const unlock = explained(place, () => lockJournal(place, options.processes ?? running))
  try {
    const read = readJournal(
      explained(place, () => contentOf(place)),
      api.name,
      place,
    )
    const journal = begin(api, place, read, options)
    const close = () => {
      journal.close()
      unlock()
    }
    return { journal, path: place, kept: read.worlds, torn: read.torn, close }
  } catch (error) {
    unlock()
    throw error
  }
}

function begin(api: Api, place: string, { worlds, end }: ReadJournal, options: OpenJournalOptions): WorldJournal {
  const { isSynced, disk = fs, now, warn, mostLines } = options
  const header = writeJournalHeader(api.name)
  const file = explained(place, () => new JournalFile({ path: place, end, isSynced, disk }))
  if (end === 0) file.append(header)
  return new WorldJournal({ file, header, kept: worlds, scenarios: api.scenarios ?? {}, now, warn, mostLines })
}

/** The same file has the same lock, by whatever link somebody names it. */
function realPath(name: string): string {
  const absolute = path.resolve(name)
  return fs.existsSync(absolute) ? fs.realpathSync(absolute) : absolute
}

/** A device may have no end, and must not be replaced when the journal is made shorter. */
function contentOf(place: string): Uint8Array {
  if (!fs.existsSync(place)) return new Uint8Array()
  if (fs.statSync(place).isFile()) return fs.readFileSync(place)
  throw new UsageError(`${place} cannot be used as a journal: it is no file. Name one, or a new one.`)
}

function explained<Result>(place: string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new UsageError(`${place} cannot be used as a journal (${error.message}). Name a file that can be written.`, {
      cause: error,
    })
  }
}
