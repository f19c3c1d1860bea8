/** The list of what earlier imports have read: `sources.json` beside it. */

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Captured } from './captured.ts'
import { readIfThere } from './read-if-there.ts'

/** One line of the list: where and when a file was read, and what it was then. */
export interface SavedSource {
  readonly file: string
  readonly from: string
  readonly readAt: string
  readonly bytes: number
  /** Of the bytes as they were read; the file may have been mended since. */
  readonly sha256: string
}

/** The name of the list in a folder of captured files. */
export const listName = 'sources.json'

/** Returns the line of what was just read. */
export function savedSource({ file, from, readAt, bytes }: Captured): SavedSource {
  return { file, from, readAt, bytes: bytes.length, sha256: hash(bytes) }
}

/** Tells whether these are the bytes that an import read, however Git has written their line breaks since. */
export function isAsRead(bytes: Uint8Array, { sha256 }: Pick<SavedSource, 'sha256'>): boolean {
  if (hash(bytes) === sha256) return true
  const text = Buffer.from(bytes).toString('latin1')
  const lines = text.replaceAll('\r\n', '\n')
  return [lines, lines.replaceAll('\n', '\r\n')].some((one) => hash(Buffer.from(one, 'latin1')) === sha256)
}

/** Returns the list of a folder. One that somebody has broken is no reason to stop: then nothing is known to be ours. */
export async function readSavedSources(folder: string): Promise<readonly SavedSource[]> {
  const bytes = await readIfThere(join(folder, listName))
  try {
    const list: unknown = bytes === undefined ? [] : JSON.parse(new TextDecoder().decode(bytes))
    return Array.isArray(list) ? list.filter(isSaved) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function isSaved(value: unknown): value is SavedSource {
  if (typeof value !== 'object' || value === null || !('file' in value) || !('sha256' in value)) return false
  const { file } = value
  // a name that leads out of the folder is none that we wrote
  return typeof file === 'string' && !/[\\/]|^\.\.?$/.test(file) && typeof value.sha256 === 'string'
}
