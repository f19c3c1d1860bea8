/** Plans how what was read is kept, byte for byte, with a list of where and when it was. */

import { join } from 'node:path'
import type { Captured } from './captured.ts'
import { readIfThere } from './read-if-there.ts'
import { isAsRead, listName, readSavedSources, type SavedSource, savedSource } from './saved-sources.ts'
import type { FileToWrite } from './write-all.ts'

/** What is to be written, and which files of earlier imports go. */
export interface CapturedPlan {
  readonly files: readonly FileToWrite[]
  readonly superfluous: readonly string[]
}

/** Returns the folder in which what was read of an API is kept. */
export function capturedFolder(dtos: string, name: string): string {
  return join(dtos, name)
}

/**
 * Plans the captured files of a folder and their list. Those of an earlier import go when the new ones describe the
 * whole API; files that an import did not write, or that somebody has changed since, stay.
 */
export async function planCaptured(
  folder: string,
  captured: readonly Captured[],
  replacesAll: boolean,
): Promise<CapturedPlan> {
  const earlier = await readSavedSources(folder)
  const names = new Set(captured.map(({ file }) => file))
  const others = earlier.filter(({ file }) => !names.has(file))
  const lines = captured.map((one) => (one.isKept ? earlier.find(({ file }) => file === one.file) : savedSource(one)))
  const list = [...(replacesAll ? [] : others), ...lines.filter((line) => line !== undefined)]
  const fresh = captured.filter(({ isKept }) => !isKept)
  return {
    files: [
      ...fresh.map(({ file, bytes }) => ({ path: join(folder, file), content: bytes })),
      { path: join(folder, listName), content: `${JSON.stringify(list, undefined, 2)}\n` },
    ],
    superfluous: replacesAll ? await unchanged(folder, others) : [],
  }
}

async function unchanged(folder: string, saved: readonly SavedSource[]): Promise<readonly string[]> {
  const paths = await Promise.all(
    saved.map(async (line) => {
      const path = join(folder, line.file)
      const bytes = await readIfThere(path)
      return bytes !== undefined && isAsRead(bytes, line) ? [path] : []
    }),
  )
  return paths.flat()
}
