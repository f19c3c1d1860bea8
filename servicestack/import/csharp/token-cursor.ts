/** Walks over the tokens of a C# file. */

import type { ImportError } from '../import-error.ts'
import type { SourceText } from './source-text.ts'
import type { Token } from './token.ts'

/** Stands before one token, looks ahead, and refuses what does not fit. */
export class TokenCursor {
  readonly #tokens: readonly Token[]
  readonly #source: SourceText
  readonly #end: Token
  #at = 0

  constructor(tokens: readonly Token[], source: SourceText) {
    this.#tokens = tokens
    this.#source = source
    this.#end = tokens.at(-1) ?? { kind: 'end', text: '', offset: source.text.length, line: 1 }
  }

  /** Returns the token that comes after `ahead` others. */
  look(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? this.#end
  }

  /** Returns the next token and steps over it. */
  next(): Token {
    const token = this.look()
    this.#at += 1
    return token
  }

  /** Tells whether a sign or an unquoted word comes after `ahead` others. */
  sees(text: string, ahead = 0): boolean {
    const { kind, text: found } = this.look(ahead)
    return found === text && (kind === 'sign' || kind === 'name')
  }

  /** Steps over a sign or word when it is the next. */
  takes(text: string): boolean {
    const isNext = this.sees(text)
    if (isNext) this.#at += 1
    return isNext
  }

  /** Steps over a sign or word that has to come now; `where` says inside what. */
  expect(text: string, where: string): void {
    if (!this.takes(text)) throw this.refuse(`"${text}" is expected ${where}`)
  }

  /** Returns the name that has to come now, without the `@` that lets a keyword be one. */
  name(where: string): string {
    if (this.look().kind !== 'name') throw this.refuse(`a name is expected ${where}`)
    return this.next().text.replace(/^@/, '')
  }

  /** Returns the names of a path: `ClinicQueue.Api.Rooms`. */
  path(where: string): string {
    const names = [this.name(where)]
    while (this.takes('.') || this.takes('::')) names.push(this.name(where))
    return names.join('.')
  }

  /** Steps behind the bracket that closes the one that comes now. */
  skipBracket(where: string): void {
    const opening = this.look()
    let depth = 0
    do {
      const { kind, text } = this.next()
      if (kind === 'end') throw this.refuseAt(opening, `a "${opening.text}" ${where} is never closed`)
      if (kind === 'sign' && '([{'.includes(text)) depth += 1
      if (kind === 'sign' && ')]}'.includes(text)) depth -= 1
    } while (depth > 0)
  }

  /** Steps behind the `;` that ends what comes now. */
  skipStatement(where: string): void {
    while (!this.takes(';')) {
      if (this.look().kind === 'end') throw this.refuse(`";" is expected ${where}`)
      if (this.sees('{') || this.sees('(') || this.sees('[')) this.skipBracket(where)
      else this.next()
    }
  }

  /** Returns the refusal of the next token. */
  refuse(why: string): ImportError {
    const token = this.look()
    if (token.kind !== 'end') return this.refuseAt(token, why)
    return this.refuseAt(token, `the file ends here, but ${why}`)
  }

  /** Returns the refusal of a file that is not what this reader reads. */
  refuseOther(why: string): ImportError {
    return this.#source.refuse(this.look().offset, `${why}.`, passOther, 'not-csharp')
  }

  /** Returns the refusal of a token. */
  refuseAt(token: Token, why: string): ImportError {
    return this.#source.refuse(token.offset, `${why}.`)
  }
}

const passOther = 'Pass the C# that /types/csharp prints: its classes and enums, nothing that runs.'
