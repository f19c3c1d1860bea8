/** Finds the generic classes that are printed closed by one of their uses, and opens them again. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import type { ImportNote } from '../import-note.ts'
import { mentionedTypes } from './mentioned-types.ts'
import { reopenClass } from './reopen-class.ts'
import type { TypeIndex } from './type-index.ts'

/** What the generic classes of a file are known from. */
export interface Generics {
  readonly operations: readonly Operation[]
  /** What 6.11 prints in the place of parameters, by the name of the class. */
  readonly closedWith: ReadonlyMap<string, readonly TypeReference[]>
  readonly index: TypeIndex
  readonly notes: ImportNote[]
}

/** Returns the types with their definitions open; only direct responses are ever printed closed. */
export function reopenGenerics(types: readonly DataType[], generics: Generics): readonly DataType[] {
  const answers = answersByName(generics.operations)
  return types.map((type) => {
    if (type.kind === 'enum' || type.parameters === undefined) return type
    const closed = generics.closedWith.get(type.name)
    if (closed !== undefined) return open(type, [closed], generics)
    const mentioned = new Set(type.members.flatMap((member) => mentionedTypes(member.type)))
    if (type.parameters.some((name) => mentioned.has(name))) return type
    const fitting = (answers.get(type.name) ?? []).filter((typeArguments) =>
      // a mark stands behind a member, not in its type
      typeArguments.every((argument) => mentioned.has(writeTypeText(argument).replace(/\?$/, ''))),
    )
    return fitting.length === 0 ? type : open(type, fitting, generics)
  })
}

/** The distinct arguments with which each generic class is answered. */
function answersByName(operations: readonly Operation[]): ReadonlyMap<string, readonly (readonly TypeReference[])[]> {
  const found = new Map<string, Map<string, readonly TypeReference[]>>()
  for (const { response } of operations) {
    if (response?.kind !== 'named' || response.arguments === undefined) continue
    const uses = found.get(response.name) ?? new Map<string, readonly TypeReference[]>()
    found.set(response.name, uses.set(writeTypeText(response), response.arguments))
  }
  return new Map([...found].map(([name, uses]) => [name, [...uses.values()]]))
}

/** Of several uses that fit, one of the API's own types, a list or a nullable value tells more than a number or a text, which any class holds. */
function open(type: ClassType, fitting: readonly (readonly TypeReference[])[], { index, notes }: Generics): ClassType {
  const ranked = fitting.toSorted((one, other) => telling(other) - telling(one))
  const [chosen = []] = ranked
  const spelled = chosen.map((argument) => writeTypeText(argument))
  const isPlain = telling(chosen) === chosen.length && new Set(spelled).size === chosen.length && fitting.length === 1
  const uses = `${type.name}<${spelled.join(',')}>`
  const definition = `${type.name}<${(type.parameters ?? []).join(',')}>`
  const doubt = isPlain ? '' : ' Other members of these types may be taken for parameters.'
  const message = `${type.name} is printed as ${uses}: read as ${definition}.${doubt}`
  notes.push({ code: isPlain ? 'generic-reopened' : 'generic-ambiguous', message })
  return reopenClass(type, chosen, (reference) => index.isValueType(reference))
}

function telling(typeArguments: readonly TypeReference[]): number {
  return typeArguments.filter((type) => type.kind !== 'scalar' || type.isNullable === true).length
}
