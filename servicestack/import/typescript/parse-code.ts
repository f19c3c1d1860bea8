/** Parses the TypeScript that ServiceStack prints, some of which no parser can read. */

import type { PageLine } from '../page-line.ts'
import { brokenTypeScript } from './broken-type-script.ts'
import { oneFileHost } from './one-file-host.ts'
import { parser } from './parser.ts'
import { veilLines } from './veil-lines.ts'

/** The tree of a block, in which every place is where it was, and what had to be hidden. */
export interface ParsedCode {
  readonly file: parser.SourceFile
  /** Where members named `constructor` stand. */
  readonly constructors: ReadonlySet<number>
  /** What classes are printed closed with, by their lines. */
  readonly closings: ReadonlyMap<number, readonly string[]>
}

/** Returns the tree, or throws where the syntax is broken. */
export function parseCode(lines: readonly PageLine[]): ParsedCode {
  const { code: veiled, closings } = veilLines(lines)
  const { code, constructors } = hideUnparsable(veiled)
  return { file: parse(code, lines), constructors, closings }
}

/**
 * ServiceStack prints reserved words as they are, and `public constructor: string` is the one that TypeScript cannot
 * parse; nor can it parse what `createResponse` returns for a dictionary. The tokens tell such members from a real
 * constructor; what is put in their place has their length, which keeps every other place right.
 */
function hideUnparsable(written: string): { code: string; constructors: ReadonlySet<number> } {
  const scanner = parser.createScanner(parser.ScriptTarget.Latest, true, parser.LanguageVariant.Standard, written)
  const constructors = new Set<number>()
  const pieces: string[] = []
  let taken = 0
  const put = (from: number, to: number, piece: string) => {
    pieces.push(written.slice(taken, from), piece)
    taken = to
  }
  let before: { token: parser.SyntaxKind; at: number; text: string } | undefined
  for (let token = scanner.scan(); token !== parser.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const endsName = token === parser.SyntaxKind.ColonToken || token === parser.SyntaxKind.QuestionToken
    if (before?.token === parser.SyntaxKind.ConstructorKeyword && endsName) {
      constructors.add(before.at)
      put(before.at, before.at + 1, '_')
    }
    if (before?.text === 'createResponse' && token === parser.SyntaxKind.OpenParenToken) skipBody(scanner, put)
    before = { token, at: scanner.getTokenStart(), text: scanner.getTokenText() }
  }
  return { code: [...pieces, written.slice(taken)].join(''), constructors }
}

/** Blanks the body of the method whose parameters begin here. */
function skipBody(scanner: parser.Scanner, put: (from: number, to: number, piece: string) => void): void {
  const isEnd = (token: parser.SyntaxKind) =>
    token === parser.SyntaxKind.SemicolonToken || token === parser.SyntaxKind.EndOfFileToken
  let token = scanner.scan()
  while (token !== parser.SyntaxKind.OpenBraceToken && !isEnd(token)) token = scanner.scan()
  if (isEnd(token)) return
  const start = scanner.getTokenEnd()
  for (let depth = 1; depth > 0; ) {
    token = scanner.scan()
    if (token === parser.SyntaxKind.EndOfFileToken) return
    if (token === parser.SyntaxKind.OpenBraceToken) depth += 1
    if (token === parser.SyntaxKind.CloseBraceToken) depth -= 1
  }
  const end = scanner.getTokenStart()
  put(start, end, scanner.getText().slice(start, end).replace(/[^\n]/g, ' '))
}

function parse(code: string, lines: readonly PageLine[]): parser.SourceFile {
  const jsDocParsingMode = parser.JSDocParsingMode.ParseNone
  const file = parser.createSourceFile('dtos.ts', code, {
    languageVersion: parser.ScriptTarget.Latest,
    jsDocParsingMode,
  })
  const options = { noLib: true, noResolve: true, types: [] }
  const program = parser.createProgram({ rootNames: [file.fileName], options, host: oneFileHost(file) })
  const [problem] = program.getSyntacticDiagnostics(file)
  if (problem === undefined) return file
  const place = file.getLineAndCharacterOfPosition(problem.start)
  const message = parser.flattenDiagnosticMessageText(problem.messageText, ' ')
  throw brokenTypeScript(lines[place.line], place.character, message)
}
