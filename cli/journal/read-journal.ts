/** Reads a journal file: the worlds that it holds, and where it ends. */

import { WorldError } from '#mocks/world/world-error.ts'
import { UsageError } from '../usage-error.ts'
import { checkJournalHeader, writeJournalHeader } from './journal-header.ts'
import { type JournalLine, readJournalLine } from './journal-line.ts'
import { KeptWorld } from './kept-world.ts'

/** What a journal file holds. */
export interface ReadJournal {
  /** By key, in the order in which they began. */
  readonly worlds: ReadonlyMap<string, KeptWorld>
  /** How many bytes are whole lines; 0 for a file that was never begun. */
  readonly end: number
  /** How many bytes of a line that was not written to its end follow. */
  readonly torn: number
}

/**
 * Reads a file of the worlds of an API. What follows the last line break was never acknowledged and may be torn; any
 * other line that cannot be read throws a UsageError with its number.
 */
export function readJournal(bytes: Uint8Array, api: string, path: string): ReadJournal {
  const worlds = new Map<string, KeptWorld>()
  let end = 0
  let number = 1
  for (let newline = bytes.indexOf(lineBreak); newline >= 0; newline = bytes.indexOf(lineBreak, end)) {
    const line = bytes.subarray(end, newline)
    if (number === 1) checkJournalHeader(Buffer.from(line).toString(), api, path)
    else readLine(line, worlds, { path, number })
    end = newline + 1
    number++
  }
  const torn = bytes.length - end
  if (end === 0 && torn > 0) checkTornHeader(bytes, api, path)
  return { worlds, end, torn }
}

const lineBreak = 10

interface Place {
  readonly path: string
  readonly number: number
}

function readLine(bytes: Uint8Array, worlds: Map<string, KeptWorld>, place: Place): void {
  let line: JournalLine
  try {
    line = readJournalLine(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    const why = cause instanceof WorldError ? cause.message : 'it is not a line that Understudy wrote'
    throw damaged(place, why, { cause })
  }
  const why = apply(line, worlds)
  if (why !== undefined) throw damaged(place, why)
}

function apply(line: JournalLine, worlds: Map<string, KeptWorld>): string | undefined {
  const { world: key, kind } = line
  if (kind === 'record') worlds.set(key, new KeptWorld(line.record, line.real))
  const world = worlds.get(key)
  if (kind === 'ended') worlds.delete(key)
  return world === undefined ? `the world ${JSON.stringify(key)} has not begun before it` : world.apply(line)
}

function damaged({ path, number }: Place, why: string, options?: ErrorOptions): UsageError {
  return new UsageError(
    `Line ${number} of ${path} is damaged: ${why.replace(/\.?$/, '.')} The file stays as it is. Put a copy in its place, or what is before the line: head -n ${number - 1}.`,
    options,
  )
}

/** A process may have ended while it wrote its very first line. */
function checkTornHeader(bytes: Uint8Array, api: string, path: string): void {
  const begun = Buffer.from(bytes.subarray(0, 1000)).toString()
  if (!writeJournalHeader(api).startsWith(begun)) checkJournalHeader(begun, api, path)
}
