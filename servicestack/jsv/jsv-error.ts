/** The error of the strict JSV reader: what is wrong, where, and what to write instead. */

/** What the strict reader can find wrong. */
export type JsvErrorCode =
  | 'quoted-name'
  | 'missing-name'
  | 'missing-colon'
  | 'repeated-name'
  | 'missing-item'
  | 'unquoted-character'
  | 'unclosed-quote'
  | 'unclosed-value'
  | 'text-after-value'
  | 'wrong-opening'
  | 'too-deep'

/** Thrown for text that no ServiceStack writer would have written. */
export class JsvError extends Error {
  override readonly name = 'JsvError'
  readonly code: JsvErrorCode
  /** JSON pointer of the value being read. */
  readonly path: string
  /** Offset in UTF-16 units from the start of the text. */
  readonly offset: number

  constructor(code: JsvErrorCode, problem: string, place: { text: string; path: string; offset: number }) {
    super(`Cannot read JSV at ${place.path || '/'} (offset ${place.offset}, near ${excerpt(place)}): ${problem}`)
    this.code = code
    this.path = place.path
    this.offset = place.offset
  }
}

function excerpt({ text, offset }: { text: string; offset: number }): string {
  const around = text.slice(Math.max(0, offset - 12), offset + 20)
  return around === '' ? 'the end of an empty text' : JSON.stringify(around)
}
