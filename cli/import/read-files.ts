/** Reads the files that the arguments of `understudy import` name. */

import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { cannotRead } from './cannot-read.ts'
import type { Captured } from './captured.ts'
import { decode } from './decode.ts'
import { fileName } from './file-name.ts'
import { largestSource, tooLarge } from './largest-source.ts'
import { readLimited } from './read-limited.ts'

/**
 * Returns what the files hold, in the order of their names, so that the same files tell the same however they are named;
 * a folder stands for all files in it that could be sources.
 */
export async function readFiles(paths: readonly string[], now: () => Date): Promise<readonly Captured[]> {
  const files = new Set((await Promise.all(paths.map(listFiles))).flat())
  const names = new Set<string>()
  const captured: Captured[] = []
  for (const path of [...files].sort()) {
    const bytes = await readBytes(path)
    captured.push({
      file: unused(fileName(basename(path)), names),
      from: path,
      readAt: now().toISOString(),
      bytes,
      text: decode(bytes),
    })
  }
  return captured
}

/** Two files of one name from two folders both keep their content, on disks that do not tell `a` from `A` as well. */
function unused(name: string, names: Set<string>): string {
  let free = name
  for (let number = 2; names.has(free.toLowerCase()); number += 1) free = name.replace(/(?=\.|$)/, `-${number}`)
  names.add(free.toLowerCase())
  return free
}

/** Notes, drafts, and the list of where the sources came from, are no sources. */
export function couldBeSource(name: string): boolean {
  return !/^\.|^sources\.json$|\.(?:md|draft)$|~$/i.test(name)
}

async function listFiles(path: string): Promise<readonly string[]> {
  const { names, size } = await lookAt(path)
  if (size > largestSource) throw tooLarge(path)
  if (names === undefined) return [path]
  const sources = names.filter(couldBeSource)
  if (sources.length > 0) return sources.sort().map((name) => join(path, name))
  throw new UsageError(`${path} holds no file to import. Save metadata JSON, DTO source or pages there.`)
}

/** The names of the files in a folder, which is of no size, and the size of anything else. */
async function lookAt(path: string): Promise<{ readonly names?: readonly string[]; readonly size: number }> {
  try {
    const found = await stat(path)
    if (!found.isDirectory()) return { size: found.size }
    const entries = await readdir(path, { withFileTypes: true })
    return { names: entries.filter((entry) => entry.isFile()).map(({ name }) => name), size: 0 }
  } catch (error) {
    throw cannotRead(path, error)
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined
  try {
    bytes = await readLimited(createReadStream(path), largestSource)
  } catch (error) {
    throw cannotRead(path, error)
  }
  if (bytes === undefined) throw tooLarge(path)
  return bytes
}
