/** Reads the members and type parameters of a class, of which metadata may tell its definition or closed forms only. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { asNullable } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import type { ImportNote } from '../import-note.ts'
import { completeType } from './complete-type.ts'
import { generalise } from './generalise.ts'
import type { TypeEntry, TypeIndex } from './index-types.ts'
import type { MetadataNode } from './metadata-node.ts'
import { readMember } from './read-member.ts'
import { readName } from './read-name.ts'
import { readNamespace } from './read-namespace.ts'
import { readTypeArgument } from './read-type-argument.ts'

/** What a definition tells: its members as types of its parameters, and so what closes its base, where that is inferred. */
export interface MembersRead extends Pick<ClassType, 'members' | 'baseArguments'> {
  readonly parameters: readonly string[]
}

/** Returns what the definition tells; a class that is told in closed forms only is opened again. */
export function readMembers(entry: TypeEntry, index: TypeIndex): MembersRead {
  const { told, namespace } = entry
  const readAll = (node: MetadataNode, parameters: readonly string[], from = namespace) =>
    node
      .member('properties')
      .objects()
      .map((property) => readMember(property, index, { namespace: from, parameters }))
  for (const node of told) {
    const parameters = parametersOf(node, index)
    if (parameters !== undefined) return { parameters, members: readAll(node, parameters) }
  }
  const closings = told.map((node) => {
    const from = namespaceOfClosing(node) ?? namespace
    const members = readAll(node, [], from)
    return { closing: closingTypes(node, members, from, index), members, ...baseArgumentsOf(node, entry, index) }
  })
  const { isGuess, ...opened } = generalise(closings)
  if (isGuess) index.notes.push(guessed(entry, closings[0]?.closing.map((type) => writeTypeText(type)) ?? []))
  return opened
}

/** Returns the type parameters of a definition (none, for a plain type), or undefined for a closed form. */
function parametersOf(node: MetadataNode, index: TypeIndex): readonly string[] | undefined {
  const names = closingOf(node).map((argument) => argument.text())
  return names.every((name) => isIdentifier(name) && index.isUnknown(name)) ? names : undefined
}

function closingOf(node: MetadataNode): readonly MetadataNode[] {
  return node.member('genericArgs').items()
}

/** What closes a class is told without a namespace, but that of a member of the same type is told. */
function namespaceOfClosing(node: MetadataNode): string | undefined {
  const closing = new Set(closingOf(node).map((argument) => itemName(argument.text())))
  const properties = node.member('properties').objects()
  const same = properties.find((property) => closing.has(itemName(readName(property.member('type')))))
  return same === undefined ? undefined : readNamespace(same)
}

function itemName(text: string): string {
  return text.replace(/(?:\[\])+$/, '')
}

/** 6.11 tells more of what closes a class where an operation returns it than in the class itself. */
function closingTypes(
  node: MetadataNode,
  members: readonly Member[],
  from: string | undefined,
  index: TypeIndex,
): readonly TypeReference[] {
  const returned = node.beside('returnType')
  const isSame = returned.isObject() && returned.member('name').value === node.member('name').value
  const told = () => members.map(({ type, nullable }) => (nullable ? asNullable(type) : type))
  return closingOf(isSame ? returned : node).map((argument) =>
    completeType(readTypeArgument(argument, index, from), { told, place: argument, index }),
  )
}

function baseArgumentsOf(
  node: MetadataNode,
  { namespace }: TypeEntry,
  index: TypeIndex,
): Pick<MembersRead, 'baseArguments'> {
  const inherits = node.member('inherits')
  const closing = inherits.isObject() ? closingOf(inherits) : []
  if (closing.length === 0) return {}
  return { baseArguments: closing.map((argument) => readTypeArgument(argument, index, namespace)) }
}

function isIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name)
}

function guessed({ name, node }: TypeEntry, closing: readonly string[]): ImportNote {
  const message = `${name} is told only as ${name}<${closing.join(', ')}>, at ${node.pointer}: each member of such a type is taken to be of a type parameter.`
  return { code: 'generic-inferred', message }
}
