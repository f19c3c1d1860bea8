/** What was read from one of several sources. */

import type { Imported } from './imported.ts'

/** What was read, and the name of the source it was read from. */
export interface NamedImport {
  readonly source: string
  readonly imported: Imported
}
