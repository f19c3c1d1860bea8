/** Rules: how long a file, how long a function and how deep a nesting may be. */

import ts from 'typescript'
import { type House, writtenSources } from '../house.ts'
import { lineAt, type Source, visitNodes } from '../source.ts'
import type { Violation } from '../violation.ts'

/** Lines of a file, of the middle file and of a function; levels inside a function. */
export const budgets = { fileLines: 300, medianLines: 80, functionLines: 40, levels: 3 } as const

/** Finds files beyond their budget. */
export function fileLength(house: House): readonly Violation[] {
  return writtenSources(house)
    .filter((source) => countLines(source) > budgets.fileLines)
    .map((source) => ({
      path: source.path,
      line: budgets.fileLines + 1,
      rule: 'file-length',
      found: `The file has ${countLines(source)} lines of at most ${budgets.fileLines}`,
      remedy: 'Find the second noun in it and give it a file',
    }))
}

/** Finds the middle file, if even that one is long. */
export function medianLength(house: House): readonly Violation[] {
  const sorted = [...writtenSources(house)].sort((a, b) => countLines(a) - countLines(b))
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined || countLines(middle) <= budgets.medianLines) return []
  const found = `The middle one of ${sorted.length} files has ${countLines(middle)} lines of at most ${budgets.medianLines}`
  return [{ path: middle.path, line: 1, rule: 'median-length', found, remedy: 'Split the long half' }]
}

/** Finds functions beyond their budget. */
export function functionLength(house: House): readonly Violation[] {
  return functionsOf(house).flatMap(({ source, node }) => {
    const first = lineAt(source, node.getStart())
    const lines = lineAt(source, node.getEnd()) - first + 1
    if (lines <= budgets.functionLines) return []
    const found = `The function has ${lines} lines of at most ${budgets.functionLines}`
    return [{ path: source.path, line: first, rule: 'function-length', found, remedy: 'Give its steps names' }]
  })
}

/** Finds statements that are nested too deep in their function. */
export function nesting(house: House): readonly Violation[] {
  return functionsOf(house).flatMap(({ source, node }) =>
    statementsBelow(node, budgets.levels).map((statement) => ({
      path: source.path,
      line: lineAt(source, statement.getStart()),
      rule: 'nesting',
      found: `The block is ${budgets.levels + 1} levels deep of at most ${budgets.levels}`,
      remedy: 'Return early, or give the inner part a name',
    })),
  )
}

function countLines(source: Source): number {
  return source.text.trimEnd().split('\n').length
}

function functionsOf(house: House): readonly { source: Source; node: ts.Node }[] {
  return writtenSources(house).flatMap((source) => {
    const functions: { source: Source; node: ts.Node }[] = []
    visitNodes(source, (node) => {
      if (isFunction(node)) functions.push({ source, node })
    })
    return functions
  })
}

function isFunction(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

/** Returns the outermost control statements that stand more than so many levels below a function. */
function statementsBelow(node: ts.Node, levels: number): readonly ts.Node[] {
  const found: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    if (isFunction(child)) return
    const left = isLevel(child) ? levels - 1 : levels
    if (left < 0) found.push(child)
    else found.push(...statementsBelow(child, left))
  })
  return found
}

/** A guard that fits on one line is no level, and `else if` continues its chain. */
function isLevel(node: ts.Node): boolean {
  if (ts.isIfStatement(node)) {
    const isChained = ts.isIfStatement(node.parent) && node.parent.elseStatement === node
    return !isChained && (ts.isBlock(node.thenStatement) || node.elseStatement !== undefined)
  }
  return ts.isIterationStatement(node, false) || ts.isSwitchStatement(node) || ts.isTryStatement(node)
}
