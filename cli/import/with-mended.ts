/** Lets the captured files that people have mended by hand stand in for what was read again. */

import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../usage-error.ts'
import type { Captured } from './captured.ts'
import { decode } from './decode.ts'
import { readIfThere } from './read-if-there.ts'
import { isAsRead, readSavedSources, type SavedSource } from './saved-sources.ts'

/**
 * Returns what was read, each text replaced by the mended file in the folder when the source has not changed since that
 * was captured. Throws a `UsageError` when both have changed, for only people know what becomes of their work then.
 */
export async function withMended(folder: string, captured: readonly Captured[]): Promise<readonly Captured[]> {
  const saved = await readSavedSources(folder)
  return await Promise.all(captured.map((one) => chooseMended(folder, one, saved)))
}

async function chooseMended(folder: string, read: Captured, saved: readonly SavedSource[]): Promise<Captured> {
  if (dirname(resolve(read.from)) === resolve(folder)) return { ...read, file: basename(read.from), isKept: true }
  const path = join(folder, read.file)
  const there = await readIfThere(path)
  const line = saved.find(({ file }) => file === read.file)
  if (there === undefined || there.equals(read.bytes) || (line !== undefined && isAsRead(there, line))) return read
  if (line !== undefined && isAsRead(read.bytes, line)) {
    return { ...read, bytes: there, text: decode(there), isKept: true }
  }
  const why =
    line === undefined
      ? `${path} is there already, and no import has written it.`
      : `${path} was mended by hand, and what is published has changed as well.`
  throw new UsageError(
    `${why} To take what ${read.from} says now, move that file away; to keep yours, import it: understudy import ${folder}. Nothing was written.`,
  )
}
