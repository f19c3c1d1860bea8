/** Knows the names by which requests ask for a part of a list. */

/** What a name can say of the part: how many rows, how many before them, which page from 1 on, or from 0 on. */
export type PagingPart = 'take' | 'skip' | 'page' | 'index'

/** Returns what the words of a name say of the part that is asked for, or undefined where they say nothing of it. */
export function pagingPart(words: string): PagingPart | undefined {
  return names.find(([, pattern]) => pattern.test(words))?.[0]
}

const names: readonly (readonly [PagingPart, RegExp])[] = [
  ['take', /^(take|limit|top|page size|per page|max results|max)$/],
  ['skip', /^(skip|offset|start)$/],
  ['page', /^page( no| number)?$/],
  ['index', /^page index$/],
]
