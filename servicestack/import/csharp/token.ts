/** One word, literal or sign of C# source, and where it stands. */

/** What a token is; `doc` is one `///` line, `template` a text with holes in it (`$"…"`), `end` follows the last of a file. */
export type TokenKind = 'name' | 'number' | 'string' | 'template' | 'sign' | 'doc' | 'end'

/** A token: `text` as it is written, or the value of a string. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly offset: number
  readonly line: number
}
