/** Notes the requests whose operations a document leaves out. */

import type { ImportNote } from '../../import-note.ts'
import type { DocumentNode } from '../document-node.ts'
import type { Definitions } from './definitions.ts'

/** Returns a note on each definition that nothing refers to, and on the paths that have lost their verbs. */
export function noteOrphans(
  root: DocumentNode,
  { byKey, isBuiltIn }: Definitions,
  references: ReadonlyMap<string, number>,
  operations: ReadonlySet<string>,
): readonly ImportNote[] {
  const orphans = [...byKey.values()].flatMap(({ key, type }) => {
    const isPlain = type.kind === 'named' && type.arguments === undefined && !isBuiltIn(type)
    return isPlain && !references.has(`#/definitions/${key}`) && !operations.has(key) ? [key] : []
  })
  const paths = root
    .member('paths')
    .members()
    .flatMap(([path, node]) => (node.members().every(([name]) => name === 'parameters') ? [path] : []))
  const requests = `${orphans.join(', ')}: defined, but no operation takes it. Its routes have verbs that OpenAPI 2.0 does not know, or it has none.`
  const empty = `Paths whose verbs are not told: ${paths.join(', ')}.`
  return [
    ...(orphans.length === 0 ? [] : [{ code: 'operation-not-carried' as const, message: requests }]),
    ...(paths.length === 0 ? [] : [{ code: 'operation-not-carried' as const, message: empty }]),
  ]
}
