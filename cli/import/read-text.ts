/** Reads the text of a file in the project that may be missing. */

import { cannotRead } from './cannot-read.ts'
import { readIfThere } from './read-if-there.ts'

/** Returns the text, or undefined where there is no file. Throws a `UsageError` for one that cannot be read. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readIfThere(path))?.toString('utf8')
  } catch (error) {
    throw cannotRead(path, error)
  }
}
