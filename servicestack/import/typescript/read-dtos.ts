/** Reads TypeScript DTO source into declarations, with the TypeScript parser. */

import type { PageLine } from '../page-line.ts'
import { countMembers } from './count-members.ts'
import type { Declaration, DeclaredClass, NamedType } from './declaration.ts'
import { commentsOf, type DtoSource, lineOf, nameOf } from './dto-source.ts'
import { findAliases } from './find-aliases.ts'
import { parseCode } from './parse-code.ts'
import { parser } from './parser.ts'
import { readMembers, readMethod } from './read-member.ts'
import { readType, textsIn } from './read-type.ts'

/** Returns the declarations of a TypeScript block in their order, or throws where its syntax is broken. */
export function readDtos(lines: readonly PageLine[]): readonly Declaration[] {
  const parsed = parseCode(lines)
  const statements = parsed.file.statements.flatMap(withinNamespaces)
  const source: DtoSource = {
    ...parsed,
    firstLine: lines[0]?.number ?? 1,
    aliases: findAliases(statements),
    classes: new Set(statements.filter(isClass).map(({ name }) => name?.text ?? '')),
    enums: new Set(statements.filter(parser.isEnumDeclaration).map(({ name }) => name.text)),
    depth: 0,
  }
  return statements.flatMap((statement) => readStatement(statement, source))
}

/** The option `GlobalNamespace` puts all DTOs into a namespace, which may have dots in its name. */
function withinNamespaces(statement: parser.Statement): readonly parser.Statement[] {
  const body = parser.isModuleDeclaration(statement) ? statement.body : undefined
  if (body === undefined) return [statement]
  if (parser.isModuleDeclaration(body)) return withinNamespaces(body)
  return parser.isModuleBlock(body) ? body.statements.flatMap(withinNamespaces) : []
}

function readStatement(statement: parser.Statement, source: DtoSource): readonly Declaration[] {
  if (parser.isEnumDeclaration(statement)) return [readEnum(statement, source)]
  if (isClass(statement)) return [readClass(statement, source)]
  return parser.isTypeAliasDeclaration(statement) ? readAlias(statement, source) : []
}

function isClass(node: parser.Node): node is parser.ClassDeclaration | parser.InterfaceDeclaration {
  return parser.isClassDeclaration(node) || parser.isInterfaceDeclaration(node)
}

/** A union of texts is an enum, an object type a class; any other alias is looked through where it is used. */
function readAlias(node: parser.TypeAliasDeclaration, source: DtoSource): readonly Declaration[] {
  const texts = textsIn(node.type)
  if (texts !== undefined) {
    const { attributes: _, ...about } = commentsOf(node, source)
    const named = { name: node.name.text, line: lineOf(node.name, source) }
    return [{ kind: 'enum', ...named, ...about, values: texts, names: texts, isUnion: true }]
  }
  const isObject = parser.isTypeLiteralNode(node.type) || parser.isIntersectionTypeNode(node.type)
  return isObject ? [readClass(node, source)] : []
}

function readEnum(node: parser.EnumDeclaration, source: DtoSource): Declaration {
  const { attributes: _, ...about } = commentsOf(node, source)
  const names = node.members.map((member) => nameOf(member.name, source))
  const texts = node.members.map(({ initializer }) =>
    initializer !== undefined && parser.isStringLiteralLike(initializer) ? initializer.text : undefined,
  )
  return {
    kind: 'enum',
    name: node.name.text,
    line: lineOf(node.name, source),
    ...about,
    // a text is what the wire carries; a number is only how .NET counts, and the wire carries the name
    values: names.map((name, at) => texts[at] ?? name),
    names,
    ...(texts.some((text) => text !== undefined)
      ? {}
      : { numbers: countMembers(node.members.map((member) => member.initializer?.getText(source.file))) }),
    isUnion: false,
  }
}

type ClassLike = parser.ClassDeclaration | parser.InterfaceDeclaration | parser.TypeAliasDeclaration

function readClass(node: ClassLike, source: DtoSource): Declaration {
  const name = node.name?.text ?? ''
  const line = lineOf(node.name ?? node, source)
  const parameters = source.closings.get(line) ?? node.typeParameters?.map((parameter) => parameter.name.text) ?? []
  const { isFlags: _, ...comments } = commentsOf(node, source)
  const elements = elementsOf(node)
  const index = elements.find(parser.isIndexSignatureDeclaration)
  const facts = { name, line, ...comments, parameters }
  if (index !== undefined) return { kind: 'map', ...facts, values: readType(index.type, source) }
  return {
    kind: 'class',
    ...facts,
    ...readHeritage(node, source),
    isInterface: !parser.isClassDeclaration(node),
    isAbstract: (parser.getCombinedModifierFlags(node) & parser.ModifierFlags.Abstract) !== 0,
    members: elements.flatMap((element) => readMembers(element, source)),
    methods: new Map(elements.flatMap((element) => readMethod(element, source))),
  }
}

/** `{ name: string } & Stamped` has the members of the one and extends the other. */
function partsOf(node: ClassLike): readonly parser.TypeNode[] {
  if (!parser.isTypeAliasDeclaration(node)) return []
  return parser.isIntersectionTypeNode(node.type) ? node.type.types : [node.type]
}

function elementsOf(node: ClassLike): readonly (parser.ClassElement | parser.TypeElement)[] {
  if (!parser.isTypeAliasDeclaration(node)) return [...node.members]
  return partsOf(node).flatMap((part) => (parser.isTypeLiteralNode(part) ? [...part.members] : []))
}

function readHeritage(node: ClassLike, source: DtoSource): Pick<DeclaredClass, 'base' | 'interfaces'> {
  const clauses = parser.isTypeAliasDeclaration(node) ? [] : (node.heritageClauses ?? [])
  const named = (token: parser.SyntaxKind): readonly NamedType[] =>
    clauses
      .filter((clause) => clause.token === token)
      .flatMap((clause) => clause.types)
      .map(({ expression, typeArguments = [] }) => ({
        kind: 'named',
        name: parser.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText(source.file),
        typeArguments: typeArguments.map((argument) => readType(argument, source)),
      }))
  const joined = partsOf(node).map((part) => readType(part, source))
  const extended = [
    ...named(parser.SyntaxKind.ExtendsKeyword),
    ...joined.filter((type): type is NamedType => type.kind === 'named'),
  ]
  // an interface extends its class and its interfaces alike: .NET's own spelling tells them apart
  const base = extended.find(({ name }) => parser.isClassDeclaration(node) || !/^I[A-Z][a-z]/.test(name))
  const interfaces = [...extended.filter((type) => type !== base), ...named(parser.SyntaxKind.ImplementsKeyword)]
  return { ...(base === undefined ? {} : { base }), interfaces }
}
