/** Reads which modules a source file imports, with the TypeScript parser. */

import { dirname, join } from 'node:path/posix'
import ts from 'typescript'
import { lineAt, type Source, visitNodes } from './source.ts'

/** One import, re-export, dynamic import or import type. */
export interface Import {
  readonly specifier: string
  readonly line: number
  /** True when nothing of it is left at run time. */
  readonly isTypeOnly: boolean
  /** The file of ours that it names, or undefined for packages and `node:` modules. */
  readonly target: string | undefined
}

/** Returns the imports of a file in the order they stand there. */
export function readImports(source: Source): readonly Import[] {
  const known = read.get(source) ?? findImports(source)
  read.set(source, known)
  return known
}

/** Five rules ask for the imports of each file. */
const read = new WeakMap<Source, readonly Import[]>()

function findImports(source: Source): readonly Import[] {
  const found: Import[] = []
  visitNodes(source, (node) => {
    const specifier = specifierOf(node)
    if (specifier === undefined) return
    found.push({
      specifier: specifier.text,
      line: lineAt(source, node.getStart()),
      isTypeOnly: isTypeOnly(node),
      target: resolve(source.path, specifier.text),
    })
  })
  return found
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  const specifier = specifierNode(node)
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier : undefined
}

function specifierNode(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0]
  return undefined
}

/** `import { type A }` keeps an empty import at run time under verbatimModuleSyntax, so it does not count. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  return ts.isImportTypeNode(node)
}

function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(from), specifier)
  if (specifier.startsWith('#')) return specifier.slice(1)
  return undefined
}
