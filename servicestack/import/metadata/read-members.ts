/** Reads the members and type parameters of a class, of which metadata may tell its definition or closed forms only. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import type { ImportNote } from '../import-note.ts'
import { generalise } from './generalise.ts'
import type { TypeEntry, TypeIndex } from './index-types.ts'
import type { MetadataNode } from './metadata-node.ts'
import { readMember } from './read-member.ts'
import { readTypeArgument } from './read-type-argument.ts'

/** What a definition tells: its members as types of its parameters. */
export interface MembersRead extends Pick<ClassType, 'members'> {
  readonly parameters: readonly string[]
}

/** Returns what the definition tells; a class that is told in closed forms only is opened again. */
export function readMembers(entry: TypeEntry, index: TypeIndex): MembersRead {
  const { told, namespace } = entry
  const readAll = (node: MetadataNode, parameters: readonly string[]) =>
    node
      .member('properties')
      .objects()
      .map((property) => readMember(property, index, { namespace, parameters }))
  for (const node of told) {
    const parameters = parametersOf(node, index)
    if (parameters !== undefined) return { parameters, members: readAll(node, parameters) }
  }
  const closings = told.map((node) => ({
    closing: closingOf(node).map((argument) => readTypeArgument(argument, index, namespace)),
    members: readAll(node, []),
  }))
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

function isIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name)
}

function guessed({ name, node }: TypeEntry, closing: readonly string[]): ImportNote {
  const message = `${name} is told only as ${name}<${closing.join(', ')}>, at ${node.pointer}: each member of such a type is taken to be of a type parameter.`
  return { code: 'generic-inferred', message }
}
