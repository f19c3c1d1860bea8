/** Reads a class, interface or enum with the types nested in it. */

import type { Declared } from './declared.ts'
import type { Leading } from './read-attributes.ts'
import { readEnum } from './read-enum.ts'
import { readMembers } from './read-members.ts'
import { readRecordParameters } from './read-record-parameters.ts'
import { readTypeArguments, readTypeSyntax } from './read-type-syntax.ts'
import type { TokenCursor } from './token-cursor.ts'
import type { NamedSyntax } from './type-syntax.ts'

/** Where a type is declared. */
export interface Surroundings {
  readonly namespace: string
  readonly outer: readonly string[]
}

/** Returns the type that comes now and, behind it, those inside of it; undefined when none comes. */
export function readTypeDeclaration(
  cursor: TokenCursor,
  leading: Leading,
  modifiers: ReadonlySet<string>,
  surroundings: Surroundings,
): readonly Declared[] | undefined {
  const { text: keyword, line, offset } = cursor.look()
  if (!keywords.has(keyword) || cursor.look(1).kind !== 'name') return undefined
  if (surroundings.outer.length > deepest) throw cursor.refuse(`classes nest deeper here than ${deepest} levels`)
  cursor.next()
  if (keyword === 'record' && (cursor.sees('class') || cursor.sees('struct'))) cursor.next()
  const facts = { ...leading, ...surroundings, name: cursor.name(`behind "${keyword}"`), line, offset }
  if (keyword === 'enum') {
    if (cursor.takes(':')) readTypeSyntax(cursor)
    return [{ kind: 'enum', ...facts, members: readEnum(cursor, facts.name) }]
  }
  const { parameters, bases, positional } = readHeader(cursor, facts.name, keyword === 'record')
  const isInterface = keyword === 'interface'
  const inside = { ...surroundings, outer: [...surroundings.outer, facts.name] }
  const body = cursor.takes(';')
    ? { properties: [], nested: [] }
    : readMembers(cursor, { name: facts.name, isInterface }, (nestedLeading, nestedModifiers) =>
        readTypeDeclaration(cursor, nestedLeading, nestedModifiers, inside),
      )
  const properties = [...positional, ...body.properties]
  const isAbstract = modifiers.has('abstract')
  const isPart = modifiers.has('partial')
  return [{ kind: 'class', ...facts, parameters, bases, isInterface, isAbstract, isPart, properties }, ...body.nested]
}

const keywords: ReadonlySet<string> = new Set(['class', 'interface', 'struct', 'record', 'enum'])

/** Deeper than any DTO, and far from what the stack bears. */
const deepest = 64

function readHeader(cursor: TokenCursor, name: string, isRecord: boolean) {
  const parameters = readTypeArguments(cursor)
  const positional = isRecord && cursor.sees('(') ? readRecordParameters(cursor, name) : []
  // the parameters of a class are those of its constructor
  if (cursor.sees('(')) cursor.skipBracket(`behind ${name}`)
  const bases = cursor.takes(':') ? readBases(cursor, name) : []
  while (cursor.sees('where')) skipConstraints(cursor, name)
  return { parameters, bases, positional }
}

function readBases(cursor: TokenCursor, name: string): readonly NamedSyntax[] {
  const bases: NamedSyntax[] = []
  do {
    const start = cursor.look()
    const base = readTypeSyntax(cursor)
    if (base.kind !== 'named') throw cursor.refuseAt(start, `class ${name} cannot extend an array`)
    bases.push(base)
    if (cursor.sees('(')) cursor.skipBracket(`behind the base of ${name}`)
  } while (cursor.takes(','))
  return bases
}

function skipConstraints(cursor: TokenCursor, name: string): void {
  do {
    if (cursor.look().kind === 'end') throw cursor.refuse(`"{" is expected behind class ${name}`)
    if (cursor.sees('(')) cursor.skipBracket(`in a constraint of ${name}`)
    else cursor.next()
  } while (!(cursor.sees('{') || cursor.sees(';') || cursor.sees('where')))
}
