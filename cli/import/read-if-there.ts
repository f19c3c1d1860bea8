/** Reads a file that may be missing. */

import { readFile } from 'node:fs/promises'
import { isMissing } from './is-missing.ts'

/** Returns the bytes of a file, or undefined where there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
