/** Learns an API from files: what an import captured, or anything that a server published. */

import type { Imported } from '#servicestack/import/imported.ts'
import { readFiles } from './import/read-files.ts'

/** Returns what files and folders tell together, or throws an error that names the file which cannot be read. */
export async function learnFiles(paths: readonly string[]): Promise<Imported> {
  // readers are heavy, and most commands need none
  const { learn } = await import('#servicestack/import/learn.ts')
  const captured = await readFiles(paths, () => new Date(0))
  return learn(captured.map(({ from, text }) => ({ name: from, text })))
}
