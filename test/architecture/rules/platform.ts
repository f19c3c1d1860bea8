/** Rules: only the doors and the commands touch the platform; every other room takes it as an argument. */

import ts from 'typescript'
import { type House, writtenSources } from '../house.ts'
import { readImports } from '../read-imports.ts'
import { roomOf } from '../rooms.ts'
import { lineAt, type Source, visitNodes } from '../source.ts'
import type { Violation } from '../violation.ts'

/** Finds `node:` modules in rooms that a browser must be able to load. */
export function nodeModules(house: House): readonly Violation[] {
  return house.sources
    .filter(({ path }) => !['mocks/server.ts', 'mocks/node.ts'].includes(path))
    .filter(({ path }) => !['mocks/http', 'cli'].includes(roomOf(path) ?? ''))
    .flatMap((source) =>
      readImports(source)
        .filter(({ specifier }) => specifier.startsWith('node:'))
        .map(({ specifier, line }) => ({
          path: source.path,
          line,
          rule: 'node-modules',
          found: `"${specifier}" is imported outside mocks/server.ts, mocks/node.ts, mocks/http/ and cli/`,
          remedy: 'Take the value as an argument',
        })),
    )
}

/** Finds globals that tell the time, roll dice, wait, print or reach out, in rooms that must be pure. */
export function pureRooms(house: House): readonly Violation[] {
  const sources = writtenSources(house).filter(
    ({ path }) => !['cli', 'mocks doors', 'mocks/http'].includes(roomOf(path) ?? ''),
  )
  const checker = createChecker(sources)
  return sources.flatMap((source) => {
    const violations: Violation[] = []
    visitNodes(source, (node) => {
      const impurity = impurityOf(node, checker)
      if (impurity === undefined || isGranted(source.path, impurity)) return
      const found = `${impurity} is used in a pure room`
      const remedy = 'Take it as an argument; a door or a command supplies it'
      violations.push({ path: source.path, line: lineAt(source, node.getStart()), rule: 'pure-rooms', found, remedy })
    })
    return violations
  })
}

const impureGlobals = ['process', 'console', 'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'crypto']
const impureMembers = ['Date.now', 'Math.random', 'performance.now']
/** To ask the compiler about each name of the house takes ten times as long. */
const askedAbout = new Set([...impureGlobals, 'Date', 'Math', 'performance'])

/** The world's default source of ids, and the way to a stand-in by which tests steer it: a door that leads out. */
function isGranted(path: string, impurity: string): boolean {
  if (impurity === 'fetch') return path === 'mocks/control/control.ts'
  return impurity === 'crypto' && roomOf(path) === 'mocks/world'
}

/** The sources bound by the compiler without any library: what it cannot resolve is a global. */
function createChecker(sources: readonly Source[]): ts.TypeChecker {
  const trees = new Map(sources.map(({ path, tree }) => [path, tree]))
  const host: ts.CompilerHost = {
    getSourceFile: (path) => trees.get(path),
    fileExists: (path) => trees.has(path),
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => '',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    getNewLine: () => '\n',
    useCaseSensitiveFileNames: () => true,
  }
  const options = { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ES2023 }
  return ts.createProgram([...trees.keys()], options, host).getTypeChecker()
}

function impurityOf(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  const name = globalName(node, checker)
  if (name === undefined || impureGlobals.includes(name)) return name
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
    const member = `${name}.${parent.name.text}`
    return impureMembers.includes(member) ? member : undefined
  }
  if (name !== 'Date') return undefined
  if (ts.isNewExpression(parent) && parent.expression === node && !parent.arguments?.length) return 'new Date()'
  return ts.isCallExpression(parent) && parent.expression === node ? 'Date()' : undefined
}

/** Returns the name of the global that an expression reads: `fetch`, or `globalThis.fetch`. */
function globalName(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (ts.isIdentifier(node)) {
    return askedAbout.has(node.text) && isReference(node) && isUnresolved(node, checker) ? node.text : undefined
  }
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'globalThis') return undefined
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined
}

/** Types and the names of properties refer to no variable. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  return !ts.isTypeQueryNode(parent) && !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent)
}

function isUnresolved(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  return symbol === undefined
}
