/** Tells the bases of classes that a page prints as separate tables only: by their places, and by samples. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { SampleTree } from '#servicestack/model/sample-tree.ts'
import type { ImportNote } from '../import-note.ts'
import { namesOf } from './names-in.ts'
import { keyOf } from './shape-index.ts'

/**
 * Returns the types with the bases that could be told: a class that no other one mentions and that stands right behind
 * another is its base, unless a sample shows the other without the members of such a base.
 */
export function inferBases(
  types: readonly DataType[],
  operation: string,
  trees: readonly SampleTree[],
): { readonly types: readonly DataType[]; readonly notes: readonly ImportNote[] } {
  const mentioned = new Set(types.flatMap((type) => namesOf(type).filter((name) => name !== type.name)))
  const objects = listObjects(trees)
  const notes: ImportNote[] = []
  const bases = new Map<string, ClassType>()
  for (const [at, type] of types.entries()) {
    const heir = types[at - 1]
    if (type.kind !== 'class' || heir?.kind !== 'class' || mentioned.has(type.name) || type.name === operation) continue
    if (!isLikely(heir, type, operation, objects)) continue
    bases.set(heir.name, type)
    const message = `${type.name} is taken as the base of ${heir.name}: nothing else leads to its table.`
    notes.push({ code: 'base-inferred', message })
  }
  return { types: types.map((type) => withBase(type, bases.get(type.name))), notes }
}

function withBase(type: DataType, base: ClassType | undefined): DataType {
  return type.kind === 'enum' || base === undefined ? type : { ...type, base: base.name }
}

/** The sample of an heir shows the members of both; a request that has no body shows nothing. */
function isLikely(
  heir: ClassType,
  base: ClassType,
  operation: string,
  objects: readonly ReadonlySet<string>[],
): boolean {
  const own = heir.members.map(({ name }) => keyOf(name))
  const inherited = base.members.map(({ name }) => keyOf(name))
  const shown = objects.filter((keys) => own.length > 0 && share(own, keys) * 2 > own.length)
  if (shown.length === 0) return heir.name === operation || own.length === 0 || inherited.length === 0
  return inherited.length === 0 || shown.some((keys) => share(inherited, keys) > 0)
}

function share(names: readonly string[], keys: ReadonlySet<string>): number {
  return names.filter((name) => keys.has(name)).length
}

function listObjects(trees: readonly SampleTree[]): readonly ReadonlySet<string>[] {
  const found: Set<string>[] = []
  const waiting = [...trees]
  for (let tree = waiting.pop(); tree !== undefined; tree = waiting.pop()) {
    if (tree.kind === 'list') waiting.push(...tree.items)
    if (tree.kind !== 'object') continue
    found.push(new Set(tree.members.map(({ name }) => keyOf(name))))
    waiting.push(...tree.members.map(({ value }) => value))
  }
  return found
}
