/** Reads the tags that text prints glued to one another. */

import type { ImportNote } from '../import-note.ts'
import type { PageTags } from './page.ts'

/** Returns the tags and the note that they were told by their looks; a selection leaves tags out. */
export function readTags(
  text: string,
  isSelection: boolean,
): { readonly tags: PageTags; readonly notes: readonly ImportNote[] } {
  if (text === '') return { tags: isSelection ? { kind: 'unknown' } : { kind: 'told', tags: [] }, notes: [] }
  const message = `"${text}" above the description reads like the tags, glued: taken as one.`
  return { tags: { kind: 'glued', text }, notes: [{ code: 'tags-inferred', message }] }
}
