/** Collects the operations that metadata lists, each once. */

import type { ImportNote } from '../import-note.ts'
import { isFrameworkType } from './is-framework-type.ts'
import type { MetadataNode } from './metadata-node.ts'
import { readName } from './read-name.ts'
import { readNamespace } from './read-namespace.ts'

/** Returns the operations in the order told, without those of ServiceStack itself. */
export function collectOperations(root: MetadataNode): {
  readonly operations: readonly MetadataNode[]
  readonly notes: readonly ImportNote[]
} {
  const operations = new Map<string, MetadataNode>()
  const notes: ImportNote[] = []
  for (const node of root.member('operations').objects()) {
    const request = node.member('request')
    const name = readName(request.member('name'))
    if (isFrameworkType(request)) continue
    const key = `${readNamespace(request)} ${name}`
    const known = operations.get(key)
    if (known === undefined) operations.set(key, node)
    else notes.push(toldTwice(name, known, node))
  }
  return { operations: [...operations.values()], notes }
}

function toldTwice(name: string, first: MetadataNode, second: MetadataNode): ImportNote {
  const message = `The operation ${name} is told twice, at ${first.pointer} and at ${second.pointer}: the first is kept.`
  return { code: 'type-twice', message }
}
