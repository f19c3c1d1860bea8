/** What the readers of TypeScript need to know about the block that they read. */

import { parser } from './parser.ts'
import { type DtoComments, readDtoComments } from './read-dto-comments.ts'
import { unveilComment } from './veil-comment.ts'

/** A block of code while it is read. */
export interface DtoSource {
  readonly file: parser.SourceFile
  readonly firstLine: number
  /** Where members named `constructor` stand. */
  readonly constructors: ReadonlySet<number>
  /** What classes are printed closed with, by their lines. */
  readonly closings: ReadonlyMap<number, readonly string[]>
  /** Other names for types. */
  readonly aliases: ReadonlyMap<string, TypeAlias>
  /** The names of its classes and interfaces, which may be called as what is JavaScript's own: `Map`. */
  readonly classes: ReadonlySet<string>
  /** The names of its enums, whose members may stand as types: `Kind.Repair`. */
  readonly enums: ReadonlySet<string>
  /** How many aliases are being looked through, for one may name itself. */
  readonly depth: number
}

/** What another name stands for: a type, with parameters where it is generic, or the name that an import has. */
export type TypeAlias =
  | { readonly kind: 'type'; readonly node: parser.TypeNode; readonly parameters: readonly string[] }
  | { readonly kind: 'import'; readonly name: string }

/** Returns the name of a member. */
export function nameOf(name: parser.PropertyName, source: DtoSource): string {
  if (source.constructors.has(name.getStart(source.file))) return 'constructor'
  return parser.isStringLiteralLike(name) || parser.isIdentifier(name) ? name.text : name.getText(source.file)
}

/** Returns what the comments above a declaration say. */
export function commentsOf(node: parser.Node, source: DtoSource): DtoComments {
  const text = source.file.text
  const ranges = parser.getLeadingCommentRanges(text, node.pos) ?? []
  return readDtoComments(ranges.map((range) => unveilComment(text.slice(range.pos, range.end))))
}

/** Returns the number of the line in which a node starts. */
export function lineOf(node: parser.Node, source: DtoSource): number {
  return source.firstLine + source.file.getLineAndCharacterOfPosition(node.getStart(source.file)).line
}
