/** Rules: each file begins with a sentence about itself, and each export has one directly above it. */

import ts from 'typescript'
import { type House, writtenSources } from '../house.ts'
import { type Comment, readComments } from '../read-comments.ts'
import { lineAt, type Source } from '../source.ts'
import type { Violation } from '../violation.ts'

/** Finds files that do not say what they are. */
export function fileHeaders(house: House): readonly Violation[] {
  return writtenSources(house)
    .filter((source) => !isSentence(headerOf(source)?.text ?? ''))
    .map(({ path }) => ({
      path,
      line: 1,
      rule: 'file-headers',
      found: 'The file does not begin with a sentence',
      remedy: 'Begin it with /** What it is in this house. */',
    }))
}

/** Finds exports without a word about them. */
export function documentedExports(house: House): readonly Violation[] {
  return writtenSources(house).flatMap((source) => {
    const header = headerOf(source)
    const comments = readComments(source).filter(({ position }) => position !== header?.position)
    return exportsOf(source)
      .filter((statement) => !isDocumented(source, statement, comments))
      .map((statement) => ({
        path: source.path,
        line: lineAt(source, statement.getStart()),
        rule: 'documented-exports',
        found: 'The export has no JSDoc directly above it',
        remedy: 'Say in one sentence what it is for (the sentence on top of the file does not count)',
      }))
  })
}

function headerOf(source: Source): Comment | undefined {
  const [first] = readComments(source)
  const before = source.text.slice(0, first?.position ?? 0)
  return first?.isDocumentation && /^(#!.*\n)?\s*$/.test(before) ? first : undefined
}

function isSentence(comment: string): boolean {
  const words = comment.replace(/^\/\*\*|\*\/$/g, '').replace(/^\s*\*/gm, '')
  return /^\s*[\p{Lu}`"'].*[.!?]/su.test(words)
}

/** Overloads share the documentation of the first; barrels only hand names on. */
function exportsOf(source: Source): readonly ts.Statement[] {
  const isBarrel = source.path.endsWith('/index.ts')
  return source.tree.statements.filter((statement, position, all) => {
    if (ts.isExportDeclaration(statement)) return !(isBarrel && statement.moduleSpecifier !== undefined)
    if (ts.isExportAssignment(statement)) return true
    return isExported(statement) && !isOverloadOf(statement, all[position - 1])
  })
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function isOverloadOf(statement: ts.Statement, previous: ts.Statement | undefined): boolean {
  if (previous === undefined || !ts.isFunctionDeclaration(statement) || !ts.isFunctionDeclaration(previous))
    return false
  return previous.body === undefined && previous.name?.text === statement.name?.text
}

/** Between the JSDoc and the export only line comments may stand, such as the reason of an `as`. */
function isDocumented(source: Source, statement: ts.Statement, comments: readonly Comment[]): boolean {
  const start = statement.getStart()
  const documentation = comments.findLast(
    ({ isDocumentation, position }) => isDocumentation && position >= statement.getFullStart() && position < start,
  )
  if (documentation === undefined) return false
  const between = source.text.slice(documentation.position + documentation.text.length, start)
  return !/\n\s*\n/.test(between) && /\w/.test(documentation.text)
}
