/** Reads TypeScript DTO source into declarations, with the TypeScript parser. */

import ts from 'typescript'
import type { PageLine } from '../page-line.ts'
import { brokenTypeScript } from './broken-type-script.ts'
import { countMembers } from './count-members.ts'
import type { Declaration, DeclaredClass, DeclaredMember, DeclaredType, NamedType } from './declaration.ts'
import { oneFileHost } from './one-file-host.ts'
import { type DtoComments, readDtoComments } from './read-dto-comments.ts'
import { unveilComment } from './veil-comment.ts'
import { veilLines } from './veil-lines.ts'
import { dictionaryOf, wellKnownType, withNull } from './well-known-type.ts'

/** Returns the declarations of a TypeScript block in their order, or throws where its syntax is broken. */
export function readDtos(lines: readonly PageLine[]): readonly Declaration[] {
  const { code: veiled, closings } = veilLines(lines)
  const { code, constructors } = hideUnparsable(veiled)
  const file = parse(code, lines)
  const source: Source = {
    file,
    firstLine: lines[0]?.number ?? 1,
    constructors,
    closings,
    aliases: new Map(),
    depth: 0,
  }
  const statements = file.statements.flatMap(withinNamespaces)
  for (const statement of statements) {
    if (ts.isTypeAliasDeclaration(statement)) source.aliases.set(statement.name.text, statement.type)
  }
  return statements.flatMap((statement) => readStatement(statement, source))
}

/** What every reader below needs to know about the block. */
interface Source {
  readonly file: ts.SourceFile
  readonly firstLine: number
  /** Where members named `constructor` stand. */
  readonly constructors: ReadonlySet<number>
  /** What classes are printed closed with, by their lines. */
  readonly closings: ReadonlyMap<number, readonly string[]>
  /** Other names for types. */
  readonly aliases: Map<string, ts.TypeNode>
  /** How many of them are being looked through, for one may name itself. */
  readonly depth: number
}

/**
 * ServiceStack prints reserved words as they are, and `public constructor: string` is the one that TypeScript cannot
 * parse; nor can it parse what `createResponse` returns for a dictionary. The tokens tell such members from a real
 * constructor; what is put in their place has their length, which keeps every other place right.
 */
function hideUnparsable(written: string): { code: string; constructors: ReadonlySet<number> } {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, written)
  const constructors = new Set<number>()
  const pieces: string[] = []
  let taken = 0
  const put = (from: number, to: number, piece: string) => {
    pieces.push(written.slice(taken, from), piece)
    taken = to
  }
  let before: { token: ts.SyntaxKind; at: number; text: string } | undefined
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const endsName = token === ts.SyntaxKind.ColonToken || token === ts.SyntaxKind.QuestionToken
    if (before?.token === ts.SyntaxKind.ConstructorKeyword && endsName) {
      constructors.add(before.at)
      put(before.at, before.at + 1, '_')
    }
    if (before?.text === 'createResponse' && token === ts.SyntaxKind.OpenParenToken) skipBody(scanner, put)
    before = { token, at: scanner.getTokenStart(), text: scanner.getTokenText() }
  }
  return { code: [...pieces, written.slice(taken)].join(''), constructors }
}

/** Blanks the body of the method whose parameters begin here. */
function skipBody(scanner: ts.Scanner, put: (from: number, to: number, piece: string) => void): void {
  const isEnd = (token: ts.SyntaxKind) =>
    token === ts.SyntaxKind.SemicolonToken || token === ts.SyntaxKind.EndOfFileToken
  let token = scanner.scan()
  while (token !== ts.SyntaxKind.OpenBraceToken && !isEnd(token)) token = scanner.scan()
  if (isEnd(token)) return
  const start = scanner.getTokenEnd()
  for (let depth = 1; depth > 0; ) {
    token = scanner.scan()
    if (token === ts.SyntaxKind.EndOfFileToken) return
    if (token === ts.SyntaxKind.OpenBraceToken) depth += 1
    if (token === ts.SyntaxKind.CloseBraceToken) depth -= 1
  }
  const end = scanner.getTokenStart()
  put(start, end, scanner.getText().slice(start, end).replace(/[^\n]/g, ' '))
}

function parse(code: string, lines: readonly PageLine[]): ts.SourceFile {
  const jsDocParsingMode = ts.JSDocParsingMode.ParseNone
  const file = ts.createSourceFile('dtos.ts', code, { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode })
  const options = { noLib: true, noResolve: true, types: [] }
  const program = ts.createProgram({ rootNames: [file.fileName], options, host: oneFileHost(file) })
  const [problem] = program.getSyntacticDiagnostics(file)
  if (problem === undefined) return file
  const place = file.getLineAndCharacterOfPosition(problem.start)
  const message = ts.flattenDiagnosticMessageText(problem.messageText, ' ')
  throw brokenTypeScript(lines[place.line], place.character, message)
}

/** The option `GlobalNamespace` puts all DTOs into a namespace. */
function withinNamespaces(statement: ts.Statement): readonly ts.Statement[] {
  const body = ts.isModuleDeclaration(statement) ? statement.body : undefined
  return body !== undefined && ts.isModuleBlock(body) ? body.statements.flatMap(withinNamespaces) : [statement]
}

function readStatement(statement: ts.Statement, source: Source): readonly Declaration[] {
  if (ts.isEnumDeclaration(statement)) return [readEnum(statement, source)]
  if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return [readClass(statement, source)]
  return ts.isTypeAliasDeclaration(statement) ? readAlias(statement, source) : []
}

/** A union of texts is an enum, an object type a class; any other alias is looked through where it is used. */
function readAlias(node: ts.TypeAliasDeclaration, source: Source): readonly Declaration[] {
  const texts = textsIn(node.type)
  if (texts !== undefined) {
    const { attributes: _, ...about } = commentsOf(node, source)
    const named = { name: node.name.text, line: lineOf(node.name, source) }
    return [{ kind: 'enum', ...named, ...about, values: texts, names: texts, isUnion: true }]
  }
  return ts.isTypeLiteralNode(node.type) ? [readClass(node, source)] : []
}

function textsIn(node: ts.TypeNode): readonly string[] | undefined {
  const parts = (ts.isUnionTypeNode(node) ? node.types : [node]).filter((part) => !isNothing(part))
  const texts = parts.flatMap((part) =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteralLike(part.literal) ? [part.literal.text] : [],
  )
  return parts.length > 0 && texts.length === parts.length ? texts : undefined
}

function readEnum(node: ts.EnumDeclaration, source: Source): Declaration {
  const { attributes: _, ...about } = commentsOf(node, source)
  const names = node.members.map((member) => nameOf(member.name, source))
  const texts = node.members.map(({ initializer }) =>
    initializer !== undefined && ts.isStringLiteralLike(initializer) ? initializer.text : undefined,
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

type ClassLike = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration

function readClass(node: ClassLike, source: Source): Declaration {
  const name = node.name?.text ?? ''
  const line = lineOf(node.name ?? node, source)
  const parameters = source.closings.get(line) ?? node.typeParameters?.map((parameter) => parameter.name.text) ?? []
  const { isFlags: _, ...comments } = commentsOf(node, source)
  const elements = elementsOf(node)
  const index = elements.find(ts.isIndexSignatureDeclaration)
  if (index !== undefined) {
    return {
      kind: 'map',
      name,
      line,
      ...comments,
      parameters,
      values: readType(index.type, source),
    }
  }
  return {
    kind: 'class',
    name,
    line,
    ...comments,
    parameters,
    ...readHeritage(node, source),
    isInterface: !ts.isClassDeclaration(node),
    isAbstract: (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0,
    members: elements.flatMap((element) => readMember(element, source)),
    methods: new Map(elements.flatMap((element) => readMethod(element, source))),
  }
}

function elementsOf(node: ClassLike): readonly (ts.ClassElement | ts.TypeElement)[] {
  if (!ts.isTypeAliasDeclaration(node)) return [...node.members]
  return ts.isTypeLiteralNode(node.type) ? node.type.members : []
}

function readHeritage(node: ClassLike, source: Source): Pick<DeclaredClass, 'base' | 'interfaces'> {
  const clauses = ts.isTypeAliasDeclaration(node) ? [] : (node.heritageClauses ?? [])
  const named = (token: ts.SyntaxKind): readonly NamedType[] =>
    clauses
      .filter((clause) => clause.token === token)
      .flatMap((clause) => clause.types)
      .map(({ expression, typeArguments = [] }) => ({
        kind: 'named',
        name: expression.getText(source.file),
        typeArguments: typeArguments.map((argument) => readType(argument, source)),
      }))
  const extended = named(ts.SyntaxKind.ExtendsKeyword)
  // an interface extends its class and its interfaces alike: .NET's own spelling tells them apart
  const base = extended.find(({ name }) => ts.isClassDeclaration(node) || !/^I[A-Z][a-z]/.test(name))
  const interfaces = [...extended.filter((type) => type !== base), ...named(ts.SyntaxKind.ImplementsKeyword)]
  return { ...(base === undefined ? {} : { base }), interfaces }
}

/** A method that does nothing but return a text is known by it: `getMethod() { return 'POST'; }`. */
function readMethod(node: ts.Node, source: Source): readonly (readonly [string, string | undefined])[] {
  if (!ts.isMethodDeclaration(node)) return []
  const [first] = node.body?.statements ?? []
  const returned = first !== undefined && ts.isReturnStatement(first) ? first.expression : undefined
  const text = returned !== undefined && ts.isStringLiteralLike(returned) ? returned.text : undefined
  return [[nameOf(node.name, source), text]]
}

function readMember(element: ts.ClassElement | ts.TypeElement, source: Source): readonly DeclaredMember[] {
  if (!ts.isPropertyDeclaration(element) && !ts.isPropertySignature(element)) return []
  if (ts.getCombinedModifierFlags(element) & (ts.ModifierFlags.Static | ts.ModifierFlags.Private)) return []
  const { isFlags: _, ...comments } = commentsOf(element, source)
  const { type, allowsNull } = withoutNull(element.type, source)
  const allowedValues = element.type === undefined ? undefined : textsIn(element.type)
  return [
    {
      name: nameOf(element.name, source),
      line: lineOf(element.name, source),
      ...comments,
      type,
      isOptional: element.questionToken !== undefined || allowsNull,
      ...(allowedValues === undefined ? {} : { allowedValues }),
    },
  ]
}

function withoutNull(node: ts.TypeNode | undefined, source: Source): { type: DeclaredType; allowsNull: boolean } {
  if (node === undefined || !ts.isUnionTypeNode(node)) return { type: readType(node, source), allowsNull: false }
  const something = node.types.filter((type) => !isNothing(type))
  const allowsNull = something.length < node.types.length
  if (something.length === 1) return { type: readType(something[0], source), allowsNull }
  const isText = textsIn(node) !== undefined
  return { type: isText ? { kind: 'scalar', scalar: 'string' } : opaque(node, source), allowsNull }
}

function isNothing(node: ts.TypeNode): boolean {
  const isNull = ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword
  return isNull || node.kind === ts.SyntaxKind.UndefinedKeyword
}

const scalars: ReadonlyMap<ts.SyntaxKind, 'string' | 'number' | 'boolean'> = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BigIntKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
])

function readType(node: ts.TypeNode | undefined, source: Source): DeclaredType {
  if (node === undefined) return { kind: 'opaque', text: 'any' }
  const scalar = scalars.get(node.kind)
  if (scalar !== undefined) return { kind: 'scalar', scalar }
  if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return readType(node.type, source)
  if (ts.isArrayTypeNode(node)) return { kind: 'list', items: readType(node.elementType, source) }
  if (ts.isTypeReferenceNode(node)) return readNamed(node, source)
  if (ts.isUnionTypeNode(node)) return withNull(withoutNull(node, source))
  const [index] = ts.isTypeLiteralNode(node) ? node.members : []
  if (index === undefined || !ts.isIndexSignatureDeclaration(index)) return opaque(node, source)
  return dictionaryOf(readType(index.parameters[0]?.type, source), readType(index.type, source))
}

function readNamed(node: ts.TypeReferenceNode, source: Source): DeclaredType {
  const name = node.typeName.getText(source.file)
  const alias = source.aliases.get(name)
  const isDeclared = alias === undefined || textsIn(alias) !== undefined || ts.isTypeLiteralNode(alias)
  if (!isDeclared && source.depth < 3) return readType(alias, { ...source, depth: source.depth + 1 })
  const typeArguments = node.typeArguments?.map((argument) => readType(argument, source)) ?? []
  return wellKnownType(name, typeArguments) ?? { kind: 'named', name, typeArguments }
}

function opaque(node: ts.TypeNode, source: Source): DeclaredType {
  return { kind: 'opaque', text: node.getText(source.file) }
}

function nameOf(name: ts.PropertyName, source: Source): string {
  if (source.constructors.has(name.getStart(source.file))) return 'constructor'
  return ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : name.getText(source.file)
}

function commentsOf(node: ts.Node, source: Source): DtoComments {
  const text = source.file.text
  const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? []
  return readDtoComments(ranges.map((range) => unveilComment(text.slice(range.pos, range.end))))
}

function lineOf(node: ts.Node, source: Source): number {
  return source.firstLine + source.file.getLineAndCharacterOfPosition(node.getStart(source.file)).line
}
