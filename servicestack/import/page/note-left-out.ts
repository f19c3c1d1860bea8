/** Notes the types that a page prints and nothing on it leads to. */

import type { ImportNote } from '../import-note.ts'

/** Returns the note about types by their names, and none where no type is left out. */
export function noteLeftOut(names: readonly string[]): readonly ImportNote[] {
  if (names.length === 0) return []
  const message = `Neither the request nor the response reaches ${names.join(', ')}: left out.`
  return [{ code: 'type-left-out', message, leftOut: names }]
}
