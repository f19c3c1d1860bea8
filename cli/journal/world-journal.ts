/** Keeps the worlds of a server in a file: what the caller of an operation is told has happened is in it before. */

import type { Scenario, World } from '#mocks/world/world.ts'
import { UsageError } from '../usage-error.ts'
import type { JournalFile } from './journal-file.ts'
import { type JournalLine, writeJournalLine } from './journal-line.ts'
import type { KeptWorld } from './kept-world.ts'
import { WatchedWorld } from './watched-world.ts'

/** What a journal is made of. */
export interface WorldJournalOptions {
  readonly file: JournalFile
  /** The first line of the file. */
  readonly header: string
  /** What the file holds already, by key. */
  readonly kept: ReadonlyMap<string, KeptWorld>
  readonly scenarios: Readonly<Record<string, Scenario>>
  /** The time outside, in milliseconds since 1970. */
  readonly now: () => number
  /** Told what nobody waits for: that the file could not be made shorter, or a world not be taken out of it. */
  readonly warn: (sentence: string) => void
  /** After how many lines the file is made shorter; default {@link mostLines}. */
  readonly mostLines?: number | undefined
}

/** After how many lines a journal is made shorter where nobody says otherwise. */
export const mostLines = 50_000

/** The journal of all worlds of a server. */
export class WorldJournal {
  readonly #options: WorldJournalOptions
  readonly #kept: Map<string, KeptWorld>
  readonly #watched = new Map<string, WatchedWorld>()
  #lines = 0

  constructor(options: WorldJournalOptions) {
    this.#options = options
    this.#kept = new Map(options.kept)
  }

  /**
   * From now on writes down what becomes of a world. Where the file holds one of this key, the given world becomes that
   * one first; throws a UsageError where it cannot. Throws a JournalError where it cannot be written.
   */
  keep(key: string, world: World): void {
    const kept = this.#kept.get(key)
    if (kept !== undefined) this.#reopen(kept, key, world)
    this.#kept.delete(key)
    const write = (lines: readonly JournalLine[]) => this.#write(lines)
    const watched = new WatchedWorld(key, world, kept !== undefined, { write, now: this.#options.now })
    this.#watched.set(key, watched)
    if (kept === undefined) watched.writeWhole()
  }

  /** Brings back every world that the file holds, by asking for its key; throws a UsageError where there is no room. */
  restore(worlds: { of(key: string): World | undefined }): void {
    for (const key of [...this.#kept.keys()]) {
      if (worlds.of(key) !== undefined) continue
      throw new UsageError(`${this.#path} holds more worlds than there may be. Allow more with --max-worlds.`)
    }
  }

  /** Takes a world out of the file. */
  end(key: string): void {
    this.#watched.get(key)?.stop()
    this.#watched.delete(key)
    try {
      this.#write([{ world: key, kind: 'ended' }])
    } catch (error) {
      this.#options.warn(`The world ${JSON.stringify(key)} will be there again at the next start. ${messageOf(error)}`)
    }
  }

  /** Makes the file as short as what it tells allows; where that fails, it stays as it is and somebody is told. */
  compact(): void {
    this.#lines = 0
    try {
      this.#options.file.replace(this.#allLines())
    } catch (error) {
      this.#options.warn(`${this.#path} could not be made shorter, and goes on growing. ${messageOf(error)}`)
      return
    }
    for (const watched of this.#watched.values()) watched.isWritten = true
  }

  close(): void {
    for (const watched of this.#watched.values()) watched.stop()
    this.#options.file.close()
  }

  get #path(): string {
    return this.#options.file.path
  }

  #reopen(kept: KeptWorld, key: string, world: World): void {
    const { scenarios, now } = this.#options
    try {
      kept.reopen(world, scenarios, now())
    } catch (cause) {
      const what = key === '' ? 'The world' : `The world ${JSON.stringify(key)}`
      const sentence = `${what} in ${this.#path} cannot be opened. ${messageOf(cause)} The file stays as it is.`
      throw new UsageError(sentence, { cause })
    }
  }

  #write(lines: readonly JournalLine[]): void {
    this.#options.file.append(lines.map(writeJournalLine).join(''))
    this.#lines += lines.length
    // not before every world that is in the file has come back
    if (this.#kept.size === 0 && this.#lines >= (this.#options.mostLines ?? mostLines)) this.compact()
  }

  *#allLines(): Generator<string> {
    yield this.#options.header
    for (const watched of this.#watched.values()) yield watched.lines().map(writeJournalLine).join('')
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
