/** Reads the files that the arguments of `understudy import` name. */

import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import type { Captured } from './captured.ts'
import { decode } from './decode.ts'
import { fileName } from './file-name.ts'

/** No published API is larger than this many bytes. */
export const largestSource = 64 * 1024 * 1024

/** Returns what the files hold; a folder stands for all files in it that could be sources. */
export async function readFiles(paths: readonly string[], now: () => Date): Promise<readonly Captured[]> {
  const files = (await Promise.all(paths.map(listFiles))).flat()
  const names = new Set<string>()
  const captured: Captured[] = []
  for (const path of files) {
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

/** Two files of one name from two folders both keep their content. */
function unused(name: string, names: Set<string>): string {
  let free = name
  for (let number = 2; names.has(free); number += 1) free = name.replace(/(?=\.|$)/, `-${number}`)
  names.add(free)
  return free
}

/** Notes, and the list of where the sources came from, are no sources. */
export function couldBeSource(name: string): boolean {
  return !/^\.|^sources\.json$|\.md$|~$/i.test(name)
}

async function listFiles(path: string): Promise<readonly string[]> {
  const found = await statOf(path)
  if (!found.isDirectory()) {
    if (found.size > largestSource) throw tooLarge(path, found.size)
    return [path]
  }
  const entries = await readdir(path, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && couldBeSource(entry.name)).map(({ name }) => name)
  if (names.length > 0) return names.sort().map((name) => join(path, name))
  throw new UsageError(`${path} holds no file to import. Save metadata JSON, DTO source or pages there.`)
}

async function statOf(path: string): Promise<{ isDirectory(): boolean; readonly size: number }> {
  try {
    return await stat(path)
  } catch (cause) {
    throw new UsageError(`Cannot read ${path}. Name a file, a folder or the https:// address of a server.`, { cause })
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new UsageError(`Cannot read ${path}. Name a file, a folder or the https:// address of a server.`, { cause })
  }
}

function tooLarge(path: string, size: number): UsageError {
  const [is, most] = [size, largestSource].map((bytes) => `${Math.round(bytes / 1024 / 1024)} MB`)
  return new UsageError(
    `${path} holds ${is}, and no source of an API is larger than ${most}. Name the file that describes it.`,
  )
}
