/** Puts types behind those that they mention, as ServiceStack's generators do. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { simpleName } from './publication.ts'

/**
 * Returns the types in that order. Types that mention each other stay as they come; of types of one simple name, a
 * mention means the last, unless one of them is there already. `returns` tells what a request returns.
 */
export function orderByDependency(
  types: readonly DataType[],
  returns: (request: DataType) => TypeReference | undefined,
): readonly DataType[] {
  const byName = new Map<string, DataType>()
  const byFullName = new Map(types.map((type) => [type.name, type]))
  for (const type of types) byName.set(simpleName(type), type)
  const find = (name: string) => byName.get(simpleName(byFullName.get(name) ?? { name }))
  const dependencies = (type: DataType) => {
    const names = mentions(type, returns(type)).map(find)
    return names.filter((other) => other !== undefined)
  }
  const ordered = new Set<DataType>()
  const considered = new Set<string>()
  for (const type of types) {
    if (ordered.has(type)) continue
    for (const dependency of dependencies(type)) visit(dependency, { dependencies, considered, ordered })
    considered.add(simpleName(type))
    ordered.add(type)
  }
  return [...ordered]
}

interface Walk {
  dependencies(type: DataType): readonly DataType[]
  /** By their simple names. */
  readonly considered: Set<string>
  readonly ordered: Set<DataType>
}

/** Without recursion, for chains of types may be long. */
function visit(root: DataType, { dependencies, considered, ordered }: Walk): void {
  const path: { readonly type: DataType; readonly waiting: DataType[] }[] = []
  const enter = (type: DataType) => {
    if (considered.has(simpleName(type))) return
    considered.add(simpleName(type))
    path.push({ type, waiting: dependencies(type).toReversed() })
  }
  enter(root)
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const next = last.waiting.pop()
    if (next !== undefined) enter(next)
    else {
      ordered.add(last.type)
      path.pop()
    }
  }
}

/** The names a declaration mentions: base, response, members. */
function mentions(type: DataType, response: TypeReference | undefined): readonly string[] {
  if (type.kind === 'enum') return []
  return [
    ...(type.base === undefined ? [] : [type.base]),
    ...[...(type.baseArguments ?? []), ...held(type), ...(response === undefined ? [] : [response])].flatMap(namesIn),
    ...type.members.flatMap((member) => namesIn(member.type)),
  ]
}

function held({ entries }: ClassType): readonly TypeReference[] {
  return entries === undefined ? [] : [...(entries.keys === undefined ? [] : [entries.keys]), entries.values]
}

function namesIn(type: TypeReference): readonly string[] {
  switch (type.kind) {
    case 'scalar':
      return []
    case 'list':
      return namesIn(type.items)
    case 'dictionary':
      return [...(type.keys === undefined ? [] : namesIn(type.keys)), ...namesIn(type.values)]
    case 'named':
      // definitions go by another name than what closes them, so only the arguments count
      return type.arguments === undefined ? [type.name] : type.arguments.flatMap(namesIn)
  }
}
