/** Writes the Tag Object: OpenAPI 3.1, section 4.8.22. Tags are derived from paths, so nothing reads them back. */

/** A group of operations. */
export interface TagObject {
  readonly name: string
  readonly description: string
}

/** Returns the tag of a path: its first fixed segment, as ServiceStack's own OpenAPI plugin chooses it. */
export function tagOf(path: string): string {
  return path.split('/').find((segment) => segment !== '' && !segment.includes('{')) ?? 'root'
}

/** Returns the tags of these paths, each once, in order. */
export function writeTags(paths: readonly string[]): readonly TagObject[] {
  const names = [...new Set(paths.map(tagOf))]
  return names.map((name) => ({ name, description: `Operations under /${name === 'root' ? '' : name}.` }))
}
