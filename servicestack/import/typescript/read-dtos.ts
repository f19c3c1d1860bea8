/** Reads TypeScript DTO source into declarations, with the TypeScript parser. */

import ts from 'typescript'
import type { Declaration, DeclaredMember, DeclaredType, NamedType } from './declaration.ts'
import { ImportError } from '../import-error.ts'
import type { PageLine } from '../page-line.ts'
import { type DtoComments, readDtoComments } from './read-dto-comments.ts'

/** Returns the declarations of a TypeScript block in their order, or throws where its syntax is broken. */
export function readDtos(lines: readonly PageLine[]): readonly Declaration[] {
  const written = lines.map((line) => line.text).join('\n')
  const { code, constructors } = hideConstructorMembers(written)
  refuseBrokenSyntax(code, lines)
  const file = ts.createSourceFile('dtos.ts', code, ts.ScriptTarget.Latest, true)
  const source: Source = { file, firstLine: lines[0]?.number ?? 1, constructors }
  return file.statements.flatMap((statement) => readStatement(statement, source))
}

/** What every reader below needs to know about the block. */
interface Source {
  readonly file: ts.SourceFile
  readonly firstLine: number
  /** Where members named `constructor` stand. */
  readonly constructors: ReadonlySet<number>
}

/**
 * ServiceStack prints reserved words as they are, and `public constructor: string` is the one that TypeScript cannot
 * parse. The tokens tell it from a real constructor; a name of the same length keeps every other place right.
 */
function hideConstructorMembers(written: string): { code: string; constructors: ReadonlySet<number> } {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, written)
  const constructors = new Set<number>()
  let candidate: number | undefined
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const endsName = token === ts.SyntaxKind.ColonToken || token === ts.SyntaxKind.QuestionToken
    if (candidate !== undefined && endsName) constructors.add(candidate)
    candidate = token === ts.SyntaxKind.ConstructorKeyword ? scanner.getTokenStart() : undefined
  }
  const letters = [...constructors].reduce((code, at) => `${code.slice(0, at)}_${code.slice(at + 1)}`, written)
  return { code: letters, constructors }
}

function refuseBrokenSyntax(code: string, lines: readonly PageLine[]): void {
  const [problem] = ts.transpileModule(code, { reportDiagnostics: true }).diagnostics ?? []
  if (problem === undefined) return
  const file = ts.createSourceFile('dtos.ts', code, ts.ScriptTarget.Latest)
  const place = file.getLineAndCharacterOfPosition(problem.start ?? 0)
  const line = lines[place.line]
  throw new ImportError(
    'broken-typescript',
    { line: line?.number ?? 1, column: place.character + 1, excerpt: line?.text.trim().slice(0, 120) ?? '' },
    `the TypeScript is broken here: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`,
    'Copy the page again, or mend the line by hand.',
  )
}

function readStatement(statement: ts.Statement, source: Source): readonly Declaration[] {
  if (ts.isEnumDeclaration(statement)) return [readEnum(statement, source)]
  if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return [readClass(statement, source)]
  return []
}

function readEnum(node: ts.EnumDeclaration, source: Source): Declaration {
  const { description, isFlags } = commentsOf(node, source)
  return {
    kind: 'enum',
    name: node.name.text,
    line: lineOf(node.name, source),
    ...(description === undefined ? {} : { description }),
    values: node.members.map((member) => wireName(member, source)),
    isFlags,
  }
}

/** A text is what the wire carries; a number is only how .NET counts, and the wire carries the name. */
function wireName(member: ts.EnumMember, source: Source): string {
  const value = member.initializer
  return value !== undefined && ts.isStringLiteralLike(value) ? value.text : nameOf(member.name, source)
}

function readClass(node: ts.ClassDeclaration | ts.InterfaceDeclaration, source: Source): Declaration {
  const name = node.name?.text ?? ''
  const line = lineOf(node.name ?? node, source)
  const parameters = node.typeParameters?.map((parameter) => parameter.name.text) ?? []
  const elements: readonly (ts.ClassElement | ts.TypeElement)[] = [...node.members]
  const index = elements.find(ts.isIndexSignatureDeclaration)
  if (index !== undefined) return { kind: 'map', name, line, parameters, values: readType(index.type, source) }
  const { description } = commentsOf(node, source)
  const base = readBase(node, source)
  return {
    kind: 'class',
    name,
    line,
    ...(description === undefined ? {} : { description }),
    parameters,
    ...(base === undefined ? {} : { base }),
    members: elements.flatMap((element) => readMember(element, source)),
  }
}

function readBase(node: ts.ClassDeclaration | ts.InterfaceDeclaration, source: Source): NamedType | undefined {
  const [base] = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types ?? []
  if (base === undefined) return undefined
  return {
    kind: 'named',
    name: base.expression.getText(source.file),
    typeArguments: base.typeArguments?.map((argument) => readType(argument, source)) ?? [],
  }
}

function readMember(element: ts.ClassElement | ts.TypeElement, source: Source): readonly DeclaredMember[] {
  if (!ts.isPropertyDeclaration(element) && !ts.isPropertySignature(element)) return []
  const { description } = commentsOf(element, source)
  const { type, allowsNull } = withoutNull(element.type, source)
  return [
    {
      name: nameOf(element.name, source),
      line: lineOf(element.name, source),
      ...(description === undefined ? {} : { description }),
      type,
      isOptional: element.questionToken !== undefined || allowsNull,
    },
  ]
}

function withoutNull(node: ts.TypeNode | undefined, source: Source): { type: DeclaredType; allowsNull: boolean } {
  if (node === undefined || !ts.isUnionTypeNode(node)) return { type: readType(node, source), allowsNull: false }
  const something = node.types.filter((type) => !isNothing(type))
  const [only] = something
  const type = something.length === 1 ? readType(only, source) : readType(node, source)
  return { type, allowsNull: something.length < node.types.length }
}

function isNothing(node: ts.TypeNode): boolean {
  const isNull = ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword
  return isNull || node.kind === ts.SyntaxKind.UndefinedKeyword
}

function readType(node: ts.TypeNode | undefined, source: Source): DeclaredType {
  if (node === undefined) return { kind: 'opaque', text: 'any' }
  if (node.kind === ts.SyntaxKind.StringKeyword) return { kind: 'scalar', scalar: 'string' }
  if (node.kind === ts.SyntaxKind.NumberKeyword) return { kind: 'scalar', scalar: 'number' }
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return { kind: 'scalar', scalar: 'boolean' }
  if (ts.isParenthesizedTypeNode(node)) return readType(node.type, source)
  if (ts.isArrayTypeNode(node)) return { kind: 'list', items: readType(node.elementType, source) }
  if (ts.isTypeReferenceNode(node)) return readNamed(node, source)
  const [index] = ts.isTypeLiteralNode(node) ? node.members : []
  if (index !== undefined && ts.isIndexSignatureDeclaration(index)) {
    return { kind: 'dictionary', values: readType(index.type, source) }
  }
  return { kind: 'opaque', text: node.getText(source.file) }
}

function readNamed(node: ts.TypeReferenceNode, source: Source): DeclaredType {
  const name = node.typeName.getText(source.file)
  const typeArguments = node.typeArguments?.map((argument) => readType(argument, source)) ?? []
  const [first, second] = typeArguments
  if (name === 'Array' && first !== undefined) return { kind: 'list', items: first }
  if (name === 'Record' && second !== undefined) return { kind: 'dictionary', values: second }
  return { kind: 'named', name, typeArguments }
}

function nameOf(name: ts.PropertyName, source: Source): string {
  if (source.constructors.has(name.getStart(source.file))) return 'constructor'
  return ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : name.getText(source.file)
}

function commentsOf(node: ts.Node, source: Source): DtoComments {
  const text = source.file.text
  const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? []
  return readDtoComments(ranges.map((range) => text.slice(range.pos, range.end)))
}

function lineOf(node: ts.Node, source: Source): number {
  return source.firstLine + source.file.getLineAndCharacterOfPosition(node.getStart(source.file)).line
}
