/** Spells a note of the importer as one line of text. */

import type { ImportNote } from './import-note.ts'

/** Returns the note, behind the line of the page that it is about when it is about one. */
export function noteLine({ line, message }: ImportNote): string {
  const text = message.replace(/\s+/g, ' ')
  return line === undefined ? text : `line ${line}: ${text}`
}
