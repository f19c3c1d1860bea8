/** Tells description and tags of a page by the description in its code, which keeps every blank. */

import type { Page } from './page.ts'
import { readTags } from './read-tags.ts'

/** What stands between the name of an operation and its routes. */
export type FittedProse = Pick<Page, 'tags' | 'description' | 'notes'>

/** Returns the description as code tells it where the page ends with the same words; what is left above it are tags. */
export function fitProse({ tags, description, notes }: FittedProse, told: string | undefined): FittedProse {
  const asPrinted = { tags, notes, ...(description === undefined ? {} : { description }) }
  if (told === undefined) return asPrinted
  if (told === '')
    return description === undefined && tags.kind !== 'glued' ? { ...asPrinted, description: '' } : asPrinted
  const printed = [...(tags.kind === 'glued' ? [tags.text] : []), description ?? ''].join('\n')
  const above = startOf(printed, told)
  if (above === undefined) return asPrinted
  if (above === '' && tags.kind !== 'glued') return { ...asPrinted, description: told }
  if (tags.kind === 'told' && tags.tags.length > 0) return asPrinted
  const others = notes.filter(({ code }) => code !== 'tags-inferred')
  const read = readTags(above, tags.kind === 'unknown')
  return { tags: read.tags, description: told, notes: [...read.notes, ...others] }
}

/** What stands before the words that a text ends with; undefined where it ends otherwise. */
function startOf(text: string, end: string): string | undefined {
  const letters = Array.from(end.replace(/\s/g, '')).toReversed()
  const left = Array.from(text)
  for (const letter of letters) {
    while (left.length > 0 && /\s/.test(left.at(-1) ?? '')) left.pop()
    if (left.pop() !== letter) return undefined
  }
  return left.join('').trim()
}
