/** Tells the description of an operation from the tags that a page prints above it. */

import type { PageLine } from '../page-line.ts'
import { isAccessLine } from './read-access.ts'

/** The line of tags, glued, and the description with its line breaks. */
export interface Prose {
  readonly tags: string
  readonly description?: string
}

/** Returns the parts of what stands between the operation's name and its routes. */
export function readProse(lines: readonly PageLine[]): Prose {
  const accessAt = lines.findIndex(isAccessLine)
  const told = (accessAt === -1 ? lines : lines.slice(0, accessAt)).map((line) => line.text.trimEnd())
  const start = told.findIndex((line) => line.trim() !== '')
  if (start === -1) return { tags: '' }
  const [first = '', ...rest] = told.slice(start)
  const behind = rest.join('\n').trim()
  if (!isLineOfTags(first.trim(), rest, behind)) return { tags: '', description: [first, ...rest].join('\n').trim() }
  return { tags: first.trim(), ...(behind === '' ? {} : { description: behind }) }
}

/** Tags hold hardly ever a blank; a description is a sentence, or stands alone and begins with a capital. */
function isLineOfTags(first: string, rest: readonly string[], behind: string): boolean {
  if (behind === '') return !/\s|^\p{Lu}/u.test(first)
  const isApart = rest[0]?.trim() === '' && /^\p{Ll}/u.test(first) && /^\p{Lu}/u.test(behind)
  return (isApart || !/\s/.test(first)) && !/[.:!?]$/.test(first)
}
