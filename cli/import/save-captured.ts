/** Keeps what was read, byte for byte, with a list of where and when it was. */

import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Captured } from './captured.ts'
import { readIfThere } from './read-if-there.ts'
import { writeSafely } from './write-safely.ts'

/** One line of `sources.json`. */
interface SavedSource {
  readonly file: string
  readonly from: string
  readonly readAt: string
  readonly bytes: number
  readonly sha256: string
}

const listName = 'sources.json'

/** Returns the folder in which what was read of an API is kept. */
export function capturedFolder(dtos: string, name: string): string {
  return join(dtos, name)
}

/**
 * Writes the captured texts into a folder. Those of an earlier import are replaced when the new ones describe the whole
 * API; files that an import did not write, or that somebody has changed since, stay.
 */
export async function saveCaptured(
  folder: string,
  captured: readonly Captured[],
  replacesAll: boolean,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const earlier = await readList(folder)
  const files = new Set(captured.map(({ file }) => file))
  const others = earlier.filter(({ file }) => !files.has(file))
  if (replacesAll) for (const saved of others) await removeUnchanged(folder, saved)
  for (const { file, bytes } of captured) await writeSafely(join(folder, file), bytes)
  const list = [...(replacesAll ? [] : others), ...captured.map(savedSource)]
  await writeSafely(join(folder, listName), `${JSON.stringify(list, undefined, 2)}\n`)
  return captured.map(({ file }) => join(folder, file))
}

function savedSource({ file, from, readAt, bytes }: Captured): SavedSource {
  return { file, from, readAt, bytes: bytes.length, sha256: hash(bytes) }
}

async function removeUnchanged(folder: string, { file, sha256 }: SavedSource): Promise<void> {
  const path = join(folder, file)
  const bytes = await readIfThere(path)
  if (bytes !== undefined && hash(bytes) === sha256) await rm(path)
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A list that somebody has broken is no reason to stop: then nothing is known to be ours. */
async function readList(folder: string): Promise<readonly SavedSource[]> {
  const bytes = await readIfThere(join(folder, listName))
  try {
    const list: unknown = bytes === undefined ? [] : JSON.parse(new TextDecoder().decode(bytes))
    return Array.isArray(list) ? list.filter(isSaved) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isSaved(value: unknown): value is SavedSource {
  if (typeof value !== 'object' || value === null || !('file' in value) || !('sha256' in value)) return false
  const { file } = value
  // a name that leads out of the folder is none that we wrote
  return typeof file === 'string' && !/[\\/]|^\.\.?$/.test(file) && typeof value.sha256 === 'string'
}
