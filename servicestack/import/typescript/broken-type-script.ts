/** Refuses TypeScript that does not parse. */

import { ImportError } from '../import-error.ts'
import type { PageLine } from '../page-line.ts'

/** Returns the error for what the parser says of a line and a column, both counted from 0. */
export function brokenTypeScript(line: PageLine | undefined, column: number, message: string): ImportError {
  const excerpt = line?.text.trim().slice(0, 120) ?? ''
  return new ImportError(
    'broken-typescript',
    { line: line?.number ?? 1, column: column + 1, excerpt },
    `the TypeScript is broken here: ${message}`,
    'Copy the page again, or mend the line by hand.',
  )
}
