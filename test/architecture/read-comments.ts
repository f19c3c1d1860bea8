/** Reads the comments of a source file; text inside strings and templates is none. */

import ts from 'typescript'
import { lineAt, type Source } from './source.ts'

/** One comment and the lines it covers. */
export interface Comment {
  readonly text: string
  readonly position: number
  readonly firstLine: number
  readonly lastLine: number
  /** True for a JSDoc comment. */
  readonly isDocumentation: boolean
  /** True when no code stands before it on its first line. */
  readonly ownsItsLine: boolean
}

/** Returns the comments of a file in the order they stand there. */
export function readComments(source: Source): readonly Comment[] {
  const known = read.get(source) ?? findComments(source)
  read.set(source, known)
  return known
}

/** Five rules ask for the comments of each file. */
const read = new WeakMap<Source, readonly Comment[]>()

function findComments(source: Source): readonly Comment[] {
  const ranges = new Map<number, ts.CommentRange>()
  const collect = (range: ts.CommentRange): void => void ranges.set(range.pos, range)
  const descend = (node: ts.Node): void => {
    if (ts.isToken(node)) {
      ts.getLeadingCommentRanges(source.text, node.getFullStart())?.forEach(collect)
      ts.getTrailingCommentRanges(source.text, node.getEnd())?.forEach(collect)
    }
    for (const child of node.getChildren(source.tree)) if (!ts.isJSDoc(child)) descend(child)
  }
  descend(source.tree)
  return [...ranges.values()].sort((a, b) => a.pos - b.pos).map((range) => toComment(source, range))
}

function toComment(source: Source, range: ts.CommentRange): Comment {
  const text = source.text.slice(range.pos, range.end)
  const lineStart = source.text.lastIndexOf('\n', range.pos - 1) + 1
  return {
    text,
    position: range.pos,
    firstLine: lineAt(source, range.pos),
    lastLine: lineAt(source, range.end),
    isDocumentation: text.startsWith('/**'),
    ownsItsLine: source.text.slice(lineStart, range.pos).trim() === '',
  }
}
