/** Names the file in which something could not be read. */

import { ImportError } from './import-error.ts'

/** Returns what is read; an `ImportError` that is thrown meanwhile says in which file. */
export function inFile<Result>(name: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw error instanceof ImportError ? error.inFile(name) : error
  }
}
