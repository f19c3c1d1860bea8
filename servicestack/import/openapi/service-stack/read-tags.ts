/** Reads the tags of an operation, as far as they are its own. */

import type { ListedOperation } from '../list-operations.ts'

/** Tags, or why there are none. */
export interface TagsRead {
  readonly tags?: readonly string[]
  /** True when the tag may be its own or the one that ServiceStack makes up. */
  readonly isAmbiguous: boolean
}

/** An operation without tags gets the first segment of each path; several paths that differ in it give that away. */
export function readTags(operations: readonly ListedOperation[]): TagsRead {
  const tags = [...new Set(operations.flatMap(({ node }) => node.member('tags').texts()))]
  if (tags.length === 0) return { isAmbiguous: false }
  const isMadeUp = operations.every(({ node, path }) => node.member('tags').texts().join() === firstSegment(path))
  if (!isMadeUp) return { tags, isAmbiguous: false }
  return { isAmbiguous: new Set(operations.map(({ path }) => firstSegment(path))).size === 1 }
}

function firstSegment(path: string): string {
  return path.split('/').find(Boolean) ?? ''
}
