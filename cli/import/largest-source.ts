/** How large a source may be, and what is said of a larger one. */

import { UsageError } from '../usage-error.ts'

/** No published API is larger than this many bytes. */
export const largestSource = 64 * 1024 * 1024

/** Returns the mistake of naming what is larger than any source, or never ends. */
export function tooLarge(name: string): UsageError {
  const most = `${largestSource / 1024 / 1024} MB`
  return new UsageError(
    `${name} holds more than ${most}, and no source of an API is larger than that. Name the file that describes it.`,
  )
}
