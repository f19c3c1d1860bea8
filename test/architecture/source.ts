/** One source file as the architecture rules see it: its path, its text and its syntax tree. */

import ts from 'typescript'

/** A parsed file; `path` is relative to the root of the repository, with forward slashes. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

/** Parses a path and its text, so that a rule can be tried on a file that exists nowhere. */
export function parseSource(path: string, text: string): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS) }
}

/** Returns the line of a position, counted from 1. */
export function lineAt(source: Source, position: number): number {
  return source.tree.getLineAndCharacterOfPosition(position).line + 1
}

/** Visits every node of a file, parents first. */
export function visitNodes(source: Source, visit: (node: ts.Node) => void): void {
  const descend = (node: ts.Node): void => {
    visit(node)
    ts.forEachChild(node, descend)
  }
  descend(source.tree)
}
