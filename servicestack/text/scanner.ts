/** Finds its way through a text that is read leniently, piece by piece. */

import type { Cutter, Piece } from './cutter.ts'
import { argumentOutOfRange, indexOutOfRange } from './serialization-error.ts'
import { skipBlank } from './skip-blank.ts'
import { trimEnd, trimStart } from './trim.ts'
import { emptyMark } from './unquote.ts'

/** A text in one format. Offsets lie before an `end`, which is that of the piece at hand. */
export class Scanner {
  readonly text: string
  readonly cutter: Cutter

  constructor(text: string, cutter: Cutter) {
    this.text = text
    this.cutter = cutter
  }

  /** Returns a piece as text; what is empty in quotes is the mark. */
  slice({ start, end }: Piece): string {
    return start < 0 ? '' : start === end ? emptyMark : this.text.slice(start, end)
  }

  /** True where nothing stands, or what the library takes for nothing. */
  isNothing({ start, end }: Piece): boolean {
    return start < 0 || start === end || (end - start === 1 && this.text[start] === emptyMark)
  }

  /** Returns a name as names are compared. */
  nameOf(name: Piece): string {
    return this.cutter.member(this.slice(name)).toLowerCase()
  }

  /** Returns the offset of the next token. */
  blank(at: number, end: number): number {
    return this.cutter.blank(this.text, at, end)
  }

  /** True for a comma or a closing brace, which serve lists as well. */
  isSeparator(at: number, end: number): boolean {
    return at < end && (this.text[at] === ',' || this.text[at] === '}')
  }

  /** Returns the offset of the value that belongs to a name. */
  behindName({ after }: Piece, end: number): number {
    const at = this.blank(after, end)
    if (at < end) return at + 1
    if (this.cutter.endsBehindName) return at
    throw indexOutOfRange()
  }

  /** Returns the offset behind a member of a class: between two may stand any character, unseen. */
  behindMember(after: number, end: number): number {
    const at = this.blank(after, end)
    return this.isSeparator(at, end) || at >= end ? this.behindSeparator(at, end) : at + 1
  }

  /** Returns the offset behind a separator, if there is one. */
  behindSeparator(after: number, end: number): number {
    const at = this.blank(after, end)
    return this.isSeparator(at, end) ? this.blank(at + 1, end) : at
  }

  /** Returns what stands behind the brace that follows at once, or nothing when something else follows. */
  behindEmptyBody(from: number, end: number): Piece | undefined {
    const at = skipBlank(this.text, from, end)
    if (at < end && this.text[at] !== '}') return undefined
    return { start: Math.min(at + 1, end), end, after: end }
  }

  /** The text of a list may lack its brackets; with the first character falls the last, whatever it is. */
  withoutBrackets(from: number, to: number): Piece | undefined {
    let start = trimStart(this.text, from, to)
    let end = trimEnd(this.text, start, to)
    if (start >= end) throw indexOutOfRange()
    if (this.text[start] === '[') {
      if (end - start < 2) throw argumentOutOfRange()
      start++
      end--
    }
    const piece = { start, end, after: end }
    return trimStart(this.text, start, end) === end || this.isNothing(piece) ? undefined : piece
  }
}
