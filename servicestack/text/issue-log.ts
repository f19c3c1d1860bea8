/** Notes what a lenient reader passes over, if anybody wants to know. */

import type { Piece } from './cutter.ts'
import type { Issue } from './issue.ts'
import { trimEnd, trimStart } from './trim.ts'

/** Adds to a list of issues; without one it notes nothing. */
export class IssueLog {
  readonly #text: string
  readonly #issues: Issue[] | undefined

  constructor(text: string, issues: Issue[] | undefined) {
    this.#text = text
    this.#issues = issues
  }

  /** True when somebody wants to know. */
  get isKept(): boolean {
    return this.#issues !== undefined
  }

  /** Notes a piece of the text, at most 50 characters of it. */
  note(code: Issue['code'], { start, end }: Piece, path: string): void {
    const offset = Math.max(start, 0)
    this.#issues?.push({
      path,
      offset,
      code,
      text: this.#text.slice(offset, Math.max(offset, Math.min(end, offset + 50))),
    })
  }

  /** Notes a piece that does not stand between its brackets. */
  noteUnclosed(piece: Piece, brackets: '{}' | '[]', path: string): void {
    if (this.#issues === undefined) return
    const start = trimStart(this.#text, piece.start, piece.end)
    const end = trimEnd(this.#text, start, piece.end)
    const isClosed = end - start > 1 && this.#text[start] === brackets[0] && this.#text[end - 1] === brackets[1]
    if (!isClosed) this.note('unclosed', piece, path)
  }
}
