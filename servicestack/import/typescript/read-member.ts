/** Reads the members of a class or an interface, and what its methods return. */

import type { DeclaredMember, DeclaredType } from './declaration.ts'
import { commentsOf, type DtoSource, lineOf, nameOf } from './dto-source.ts'
import { parser } from './parser.ts'
import { type PossibleType, readPossible, readType, textsIn } from './read-type.ts'

/** Returns the member that an element declares, or those that the parameters of a constructor do. */
export function readMembers(
  element: parser.ClassElement | parser.TypeElement,
  source: DtoSource,
): readonly DeclaredMember[] {
  if (parser.isConstructorDeclaration(element)) {
    const declaring = element.parameters.filter((parameter) =>
      parser.isParameterPropertyDeclaration(parameter, element),
    )
    return declaring.flatMap((parameter) => readMember(parameter, source))
  }
  const isMember = parser.isPropertyDeclaration(element) || parser.isPropertySignature(element)
  return isMember && !isFunction(element) ? readMember(element, source) : []
}

/** A method that does nothing but return a text is known by it: `getMethod() { return 'POST'; }`. */
export function readMethod(node: parser.Node, source: DtoSource): readonly (readonly [string, string | undefined])[] {
  const isFunctionMember = parser.isPropertyDeclaration(node) && isFunction(node)
  if (!parser.isMethodDeclaration(node) && !isFunctionMember) return []
  const returned = returnedBy(node)
  return [[nameOf(node.name, source), returned && parser.isStringLiteralLike(returned) ? returned.text : undefined]]
}

type MemberNode = parser.PropertyDeclaration | parser.PropertySignature | parser.ParameterDeclaration

const { Private, Protected, Static } = parser.ModifierFlags

function readMember(node: MemberNode, source: DtoSource): readonly DeclaredMember[] {
  if (parser.getCombinedModifierFlags(node) & (Private | Protected | Static)) return []
  if (parser.isPrivateIdentifier(node.name) || !parser.isPropertyName(node.name)) return []
  const { isFlags: _, ...comments } = commentsOf(node, source)
  const { type, allowsNull } = typeOf(node, source)
  const allowedValues = node.type === undefined ? undefined : textsIn(node.type)
  return [
    {
      name: nameOf(node.name, source),
      line: lineOf(node.name, source),
      ...comments,
      type,
      isOptional: node.questionToken !== undefined || allowsNull,
      ...(allowedValues === undefined ? {} : { allowedValues }),
    },
  ]
}

/** Where no type is written, the value that a member begins with tells it. */
function typeOf(node: MemberNode, source: DtoSource): PossibleType {
  const value = parser.isPropertySignature(node) ? undefined : node.initializer
  if (node.type !== undefined || value === undefined) return readPossible(node.type, source)
  return { type: typeOfValue(value, source), allowsNull: false }
}

function typeOfValue(value: parser.Expression, source: DtoSource): DeclaredType {
  if (parser.isAsExpression(value)) return readType(value.type, source)
  if (parser.isStringLiteralLike(value)) return { kind: 'scalar', scalar: 'string' }
  if (parser.isNumericLiteral(value) || parser.isPrefixUnaryExpression(value))
    return { kind: 'scalar', scalar: 'number' }
  const isTruth = [parser.SyntaxKind.TrueKeyword, parser.SyntaxKind.FalseKeyword].includes(value.kind)
  if (isTruth) return { kind: 'scalar', scalar: 'boolean' }
  if (!parser.isNewExpression(value) || !parser.isIdentifier(value.expression)) return { kind: 'opaque', text: 'any' }
  const typeArguments = value.typeArguments?.map((argument) => readType(argument, source)) ?? []
  return { kind: 'named', name: value.expression.text, typeArguments }
}

function isFunction({ type, initializer }: { type?: parser.TypeNode; initializer?: parser.Node }): boolean {
  if (type !== undefined) return parser.isFunctionTypeNode(type)
  return initializer !== undefined && (parser.isArrowFunction(initializer) || parser.isFunctionExpression(initializer))
}

function returnedBy(node: parser.MethodDeclaration | parser.PropertyDeclaration): parser.Expression | undefined {
  const made = parser.isPropertyDeclaration(node) ? node.initializer : node
  const body = made !== undefined && parser.isFunctionLike(made) && 'body' in made ? made.body : undefined
  if (body === undefined) return undefined
  if (!parser.isBlock(body)) return body
  const [first] = body.statements
  return first !== undefined && parser.isReturnStatement(first) ? first.expression : undefined
}
