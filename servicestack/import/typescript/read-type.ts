/** Reads types as TypeScript spells them. */

import type { DeclaredType } from './declaration.ts'
import type { DtoSource, TypeAlias } from './dto-source.ts'
import { parser } from './parser.ts'
import { substituteDeclared } from './substitute-declared.ts'
import { dictionaryOf, wellKnownType, withNull } from './well-known-type.ts'

/** A type, and whether null or undefined may stand in its place. */
export interface PossibleType {
  readonly type: DeclaredType
  readonly allowsNull: boolean
}

/** Returns the type; what no DTO can hold is opaque. */
export function readType(node: parser.TypeNode | undefined, source: DtoSource): DeclaredType {
  if (node === undefined) return { kind: 'opaque', text: 'any' }
  const scalar = scalars.get(node.kind) ?? scalarOfLiteral(node)
  if (scalar !== undefined) return { kind: 'scalar', scalar }
  if (parser.isParenthesizedTypeNode(node) || parser.isTypeOperatorNode(node)) return readType(node.type, source)
  if (parser.isArrayTypeNode(node)) return { kind: 'list', items: readType(node.elementType, source) }
  if (parser.isTupleTypeNode(node)) return readTuple(node, source)
  if (parser.isTypeReferenceNode(node)) return readNamed(node, source)
  if (parser.isUnionTypeNode(node)) return withNull(readPossible(node, source))
  const [index] = parser.isTypeLiteralNode(node) ? node.members : []
  if (index === undefined || !parser.isIndexSignatureDeclaration(index)) return opaque(node, source)
  return dictionaryOf(readType(index.parameters[0]?.type, source), readType(index.type, source))
}

/** Returns the type beside the null and the undefined of a union. */
export function readPossible(node: parser.TypeNode | undefined, source: DtoSource): PossibleType {
  if (node === undefined || !parser.isUnionTypeNode(node)) return { type: readType(node, source), allowsNull: false }
  const something = node.types.filter((type) => !isNothing(type))
  const allowsNull = something.length < node.types.length
  const read = something.map((type) => readType(type, source))
  const [first = opaque(node, source), ...rest] = read
  // several literals of one kind are one scalar: 'low' | 'high'
  const areAlike = rest.every(
    (type) => type.kind === 'scalar' && first.kind === 'scalar' && type.scalar === first.scalar,
  )
  return { type: areAlike ? first : opaque(node, source), allowsNull }
}

/** Returns the texts of a union that is made of nothing else, but for null and undefined. */
export function textsIn(node: parser.TypeNode): readonly string[] | undefined {
  const parts = (parser.isUnionTypeNode(node) ? node.types : [node]).filter((part) => !isNothing(part))
  const texts = parts.flatMap((part) =>
    parser.isLiteralTypeNode(part) && parser.isStringLiteralLike(part.literal) ? [part.literal.text] : [],
  )
  return parts.length > 0 && texts.length === parts.length ? texts : undefined
}

function isNothing(node: parser.TypeNode): boolean {
  const isNull = parser.isLiteralTypeNode(node) && node.literal.kind === parser.SyntaxKind.NullKeyword
  return isNull || node.kind === parser.SyntaxKind.UndefinedKeyword
}

type PlainScalar = 'string' | 'number' | 'boolean'

const scalars: ReadonlyMap<parser.SyntaxKind, PlainScalar> = new Map([
  [parser.SyntaxKind.StringKeyword, 'string'],
  [parser.SyntaxKind.NumberKeyword, 'number'],
  [parser.SyntaxKind.BigIntKeyword, 'number'],
  [parser.SyntaxKind.BooleanKeyword, 'boolean'],
])

const literals: ReadonlyMap<parser.SyntaxKind, PlainScalar> = new Map([
  [parser.SyntaxKind.StringLiteral, 'string'],
  [parser.SyntaxKind.NoSubstitutionTemplateLiteral, 'string'],
  [parser.SyntaxKind.NumericLiteral, 'number'],
  [parser.SyntaxKind.TrueKeyword, 'boolean'],
  [parser.SyntaxKind.FalseKeyword, 'boolean'],
])

function scalarOfLiteral(node: parser.TypeNode): PlainScalar | undefined {
  return parser.isLiteralTypeNode(node) ? literals.get(node.literal.kind) : undefined
}

/** JSON knows a tuple as a list; one of several kinds holds anything. */
function readTuple(node: parser.TupleTypeNode, source: DtoSource): DeclaredType {
  const items = node.elements.map((element) =>
    readType(parser.isNamedTupleMember(element) ? element.type : element, source),
  )
  const [first] = items
  const areAlike = first !== undefined && items.every((item) => JSON.stringify(item) === JSON.stringify(first))
  return areAlike ? { kind: 'list', items: first } : opaque(node, source)
}

function readNamed(node: parser.TypeReferenceNode, source: DtoSource): DeclaredType {
  const name = nameIn(node.typeName, source)
  const typeArguments = node.typeArguments?.map((argument) => readType(argument, source)) ?? []
  const alias = source.aliases.get(name)
  if (alias?.kind === 'import') return { kind: 'named', name: alias.name, typeArguments }
  if (alias !== undefined && isSeenThrough(alias) && source.depth < 3) {
    const type = readType(alias.node, { ...source, depth: source.depth + 1 })
    return substituteDeclared(type, new Map(alias.parameters.map((parameter, at) => [parameter, typeArguments[at]])))
  }
  const known = source.classes.has(name) ? undefined : wellKnownType(name, typeArguments)
  return known ?? { kind: 'named', name, typeArguments }
}

/** A union of texts is an enum, an object type a class: those are declared under their names. */
function isSeenThrough({ node }: TypeAlias & { kind: 'type' }): boolean {
  return textsIn(node) === undefined && !parser.isTypeLiteralNode(node) && !parser.isIntersectionTypeNode(node)
}

/** Behind the name of a namespace stands that of a type; behind the name of an enum stands a member. */
function nameIn(name: parser.EntityName, source: DtoSource): string {
  if (parser.isIdentifier(name)) return name.text
  const outer = parser.isIdentifier(name.left) ? name.left.text : name.left.right.text
  return source.enums.has(outer) ? outer : name.right.text
}

function opaque(node: parser.TypeNode, source: DtoSource): DeclaredType {
  return { kind: 'opaque', text: node.getText(source.file) }
}
