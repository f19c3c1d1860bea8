/** Reads a page that a real ServiceStack 8.6 server served, as it was captured for the tests. */

import { readFileSync } from 'node:fs'

/** Returns the text of a captured page. */
export function readPage(operation: string): string {
  return readFileSync(new URL(`pages/${operation}.txt`, import.meta.url), 'utf8')
}
