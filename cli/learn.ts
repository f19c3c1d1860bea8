/** Learns an API from files: what an import captured, or anything that a server published. */

import type { Imported } from '#servicestack/import/imported.ts'
import { learnCaptured } from './import/learn-captured.ts'
import { readFiles } from './import/read-files.ts'

/** Returns what files and folders tell together, or throws an error that names the file which cannot be read. */
export async function learnFiles(paths: readonly string[]): Promise<Imported> {
  return learnCaptured(await readFiles(paths, () => new Date(0)))
}
