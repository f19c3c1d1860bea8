/** Rules: nothing talks the compiler out of a mistake, and nothing is put off. */

import ts from 'typescript'
import { type House, writtenSources } from '../house.ts'
import { readComments } from '../read-comments.ts'
import { lineAt, type Source, visitNodes } from '../source.ts'
import type { Violation } from '../violation.ts'

/** Finds the type that checks nothing. */
export function noAny(house: House): readonly Violation[] {
  return findNodes(ownTexts(house), (node) => node.kind === ts.SyntaxKind.AnyKeyword, {
    rule: 'no-any',
    found: 'A type is "any"',
    remedy: 'Write the type, or "unknown" and narrow it',
  })
}

/** Finds comments that silence the compiler. */
export function noSilencing(house: House): readonly Violation[] {
  return findComments(ownTexts(house), /@ts-(ignore|expect-error|nocheck)/, {
    rule: 'no-silencing',
    found: 'A comment silences the compiler',
    remedy: 'Change the shape of the code; expected type errors belong in test/types/',
  })
}

/** Finds `!` where it overrules the compiler. */
export function noBang(house: House): readonly Violation[] {
  return findNodes(ownTexts(house), isBang, {
    rule: 'no-bang',
    found: 'A "!" overrules the compiler',
    remedy: 'Narrow the value, and say what happens when it is absent',
  })
}

/** Finds casts that do not say what earns them; `as const` needs no reason. */
export function reasonedCasts(house: House): readonly Violation[] {
  return writtenSources(house).flatMap((source) => {
    const reasonLines = readComments(source)
      .filter((comment) => comment.ownsItsLine && !comment.isDocumentation)
      .map((comment) => comment.lastLine)
    return findNodes([source], (node) => isCast(node) && !hasReason(source, node, reasonLines), {
      rule: 'reasoned-casts',
      found: 'A cast gives no reason',
      remedy: 'Narrow instead, or write on the line above (not in JSDoc) which check earns the cast',
    })
  })
}

/** Finds work that was put off in a comment. */
export function nothingPutOff(house: House): readonly Violation[] {
  // bracketed, so that a search of the repository for these words finds the real ones only
  return findComments(ownTexts(house), /\b(TO[D]O|FIX[M]E)\b/, {
    rule: 'nothing-put-off',
    found: 'A comment puts work off',
    remedy: 'Do it, or open an issue and delete the comment',
  })
}

type Explanation = Pick<Violation, 'rule' | 'found' | 'remedy'>

function ownTexts(house: House): readonly Source[] {
  return [...writtenSources(house), ...house.tests.filter(({ path }) => !path.startsWith('test/types/'))]
}

function findNodes(
  sources: readonly Source[],
  isWrong: (node: ts.Node) => boolean,
  explanation: Explanation,
): readonly Violation[] {
  return sources.flatMap((source) => {
    const violations: Violation[] = []
    visitNodes(source, (node) => {
      if (isWrong(node)) violations.push({ path: source.path, line: lineAt(source, placeOf(node)), ...explanation })
    })
    return violations
  })
}

function findComments(sources: readonly Source[], wrong: RegExp, explanation: Explanation): readonly Violation[] {
  return sources.flatMap((source) =>
    readComments(source)
      .filter(({ text }) => wrong.test(text))
      .map(({ firstLine }) => ({ path: source.path, line: firstLine, ...explanation })),
  )
}

function isBang(node: ts.Node): boolean {
  if (ts.isNonNullExpression(node)) return true
  return (ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.exclamationToken !== undefined
}

function isCast(node: ts.Node): node is ts.AsExpression | ts.TypeAssertion {
  return (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && !ts.isConstTypeReference(node.type)
}

/** The line above is that of the `as`, or that of the expression it ends. */
function hasReason(source: Source, cast: ts.Node, reasonLines: readonly number[]): boolean {
  const lines = [lineAt(source, cast.getStart()), lineAt(source, placeOf(cast))]
  return lines.some((line) => reasonLines.includes(line - 1))
}

function placeOf(node: ts.Node): number {
  return ts.isAsExpression(node) ? node.type.getStart() : node.getStart()
}
