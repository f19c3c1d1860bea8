/** Walks through a whole document once, before anybody reads it. */

import { ImportError } from '../import-error.ts'
import { DocumentNode } from './document-node.ts'

/** How deep a document may nest, and how much it may hold: what goes beyond describes no API. */
const deepest = 200
const largest = 5_000_000

/** How much of the way down an error spells. */
const shown = 12

/** How often each reference occurs, and why those cannot be followed that lead to a schema which is not there. */
export interface CountedReferences {
  readonly counts: ReadonlyMap<string, number>
  readonly missing: ReadonlyMap<string, ImportError>
}

/**
 * Returns the references of a document; refuses those that lead into other documents or to nothing but a schema, and
 * documents that are deeper or larger than an API can be.
 */
export function countReferences(root: DocumentNode): CountedReferences {
  const counts = new Map<string, number>()
  const missing = new Map<string, ImportError>()
  const waiting: Visit[] = [{ value: root.value, depth: 0, isData: false }]
  let seen = 0
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    seen += 1
    if (visit.depth > deepest || seen > largest) throw refuseSize(root, visit)
    const { value } = visit
    if (typeof value !== 'object' || value === null) continue
    const reference = '$ref' in value ? value.$ref : undefined
    if (typeof reference === 'string' && !visit.isData) {
      const lost = counts.has(reference) ? undefined : whyLost(reference, nodeOf(visit, root))
      if (lost !== undefined) missing.set(reference, lost)
      counts.set(reference, (counts.get(reference) ?? 0) + 1)
    }
    for (const [name, inner] of Object.entries(value)) {
      waiting.push({ value: inner, depth: visit.depth + 1, isData: visit.isData || data.has(name), name, above: visit })
    }
  }
  return { counts, missing }
}

function whyLost(reference: string, node: DocumentNode): ImportError | undefined {
  try {
    node.resolved()
    return undefined
  } catch (error) {
    if (schemas.test(reference) && error instanceof ImportError && error.code === 'dangling-reference') return error
    throw error
  }
}

/** Those of ServiceStack among them, which calls the items of a list as C# does: `#/definitions/List<String>`. */
const schemas = /^#\/(?:components\/schemas\/[^/]+|definitions\/[^/]*[<[][^/]*)$/

interface Visit {
  readonly value: unknown
  readonly depth: number
  /** True inside of examples, where a `$ref` is only data. */
  readonly isData: boolean
  readonly name?: string
  readonly above?: Visit
}

const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const'])

function refuseSize(root: DocumentNode, visit: Visit): ImportError {
  const why =
    visit.depth > deepest
      ? `it nests more than ${deepest} levels deep.`
      : `it holds more than ${largest.toLocaleString('en')} values.`
  return nodeOf(aboveDepth(visit, shown), root).refuse('too-deep', why)
}

function aboveDepth(visit: Visit, depth: number): Visit {
  let at = visit
  while (at.depth > depth && at.above !== undefined) at = at.above
  return at
}

function nodeOf(visit: Visit, root: DocumentNode): DocumentNode {
  const line: Visit[] = []
  for (let at: Visit | undefined = visit; at?.name !== undefined; at = at.above) line.push(at)
  return line.reduceRight((above, { value, name }) => new DocumentNode(value, above, name), root)
}
