/** Cuts C# source into tokens, in one pass. */

import { activeText } from './active-text.ts'
import { readString } from './read-string.ts'
import type { SourceText } from './source-text.ts'
import type { Token, TokenKind } from './token.ts'

/** Returns the tokens of a file and the `end` behind them; comments other than `///` and directives are left out. */
export function readTokens(source: SourceText): readonly Token[] {
  const text = activeText(source.text)
  const tokens: Token[] = []
  let offset = 0
  let line = 1
  while (offset < text.length) {
    const piece = readPiece(source, text, offset)
    if (piece.kind !== 'blank') tokens.push({ kind: piece.kind, text: piece.text, offset, line })
    if (spansLines.has(piece.kind)) line += countLines(text, offset, piece.end)
    offset = piece.end
  }
  return [...tokens, { kind: 'end', text: '', offset, line }]
}

interface Piece {
  readonly kind: TokenKind | 'blank'
  readonly text: string
  readonly end: number
}

const spansLines: ReadonlySet<Piece['kind']> = new Set(['blank', 'string', 'template'])

/** Names of ASCII letters only, the most of all tokens. */
const plainName = /[A-Za-z_]\w*/y

/** What starts with what; the first that matches counts. */
const patterns: readonly (readonly [Piece['kind'], RegExp])[] = [
  ['blank', /\s+/y],
  ['name', /@?[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}\p{Pc}]*/uy],
  ['number', /\d[\w.]*/y],
  ['doc', /\/\/\/(?!\/)[^\r\n]*/y],
  ['blank', /\/\/[^\r\n]*/y],
  ['blank', /#[^\r\n]*/y],
  ['sign', /=>|::|<<|[{}()[\]<>,;:.?=+\-*/%&|^!~]/y],
]

const lastOfAscii = 0x7f

/** Signs with which no longer one starts. */
const signs: ReadonlySet<string> = new Set('{}()[]>,;.?')

const opensString: ReadonlySet<string> = new Set(['"', "'", '$', '@'])

function readPiece(source: SourceText, text: string, offset: number): Piece {
  const name = matchAt(plainName, text, offset)
  if (name !== undefined && text.charCodeAt(offset + name.length) <= lastOfAscii) {
    return { kind: 'name', text: name, end: offset + name.length }
  }
  const first = text.charAt(offset)
  if (signs.has(first)) return { kind: 'sign', text: first, end: offset + 1 }
  if (text.startsWith('/*', offset)) return readComment(source, offset)
  const string = opensString.has(first) ? readString(text, offset) : undefined
  if (string === 'unfinished') throw source.refuse(offset, 'a string starts here and never ends.')
  const hasHoles = first === '$' || text.startsWith('@$', offset)
  if (string !== undefined) return { kind: hasHoles ? 'template' : 'string', text: string.value, end: string.end }
  for (const [kind, pattern] of patterns) {
    const found = matchAt(pattern, text, offset)
    if (found !== undefined) return { kind, text: found, end: offset + found.length }
  }
  throw source.refuse(offset, `C# source holds no ${spell(text.codePointAt(offset) ?? 0)} here.`)
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0]
}

function readComment(source: SourceText, offset: number): Piece {
  const end = source.text.indexOf('*/', offset + 2)
  if (end === -1) throw source.refuse(offset, 'a comment starts here and never ends.')
  return { kind: 'blank', text: '', end: end + 2 }
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) if (text[at] === '\n') count += 1
  return count
}

function spell(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}
