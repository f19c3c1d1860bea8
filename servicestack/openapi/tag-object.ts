/** Writes the Tag Object: OpenAPI 3.1, section 4.8.22. Tags are derived from paths, so nothing reads them back. */

import type { Slot } from './plan-paths.ts'

/** A group of operations. */
export interface TagObject {
  readonly name: string
  readonly description: string
}

/** Returns the tags of a slot: the operation's own, or that of its path. */
export function tagsOf({ operation, path }: Pick<Slot, 'operation' | 'path'>): readonly string[] {
  return operation.tags ?? [tagOf(path)]
}

/** Returns the tag of a path: its first fixed segment, as ServiceStack's own OpenAPI plugin chooses it. */
export function tagOf(path: string): string {
  return path.split('/').find((segment) => segment !== '' && !segment.includes('{')) ?? 'root'
}

/** Returns the tags of these operations, each once, in order. */
export function writeTags(slots: readonly Pick<Slot, 'operation' | 'path'>[]): readonly TagObject[] {
  const ofPaths = new Set(slots.filter(({ operation }) => operation.tags === undefined).map(({ path }) => tagOf(path)))
  return [...new Set(slots.flatMap(tagsOf))].map((name) => ({
    name,
    description: ofPaths.has(name) ? `Operations under /${name === 'root' ? '' : name}.` : `Operations tagged ${name}.`,
  }))
}
