/** Walks along JSV as it is written, and knows where it stands. */

import { pointerTo } from '#servicestack/model/pointer-to.ts'
import { undoubled } from '#servicestack/text/unquote.ts'
import { JsvError, type JsvErrorCode } from './jsv-error.ts'

/** The characters that have a meaning, by their codes. */
export const codes = {
  quote: 0x22,
  apostrophe: 0x27,
  comma: 0x2c,
  colon: 0x3a,
  openList: 0x5b,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const

/** 1 for the characters that end a bare text, or may not stand in one. */
const special = new Uint8Array(128)
for (const character of '",:{}[]\r\n') special[character.charCodeAt(0)] = 1

/** A DateTime is written bare, colons and all; a text of the same letters would be quoted. */
const date = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{7})?(?:Z|[+-]\d\d:\d\d)(?=[,:\]}]|$)/y

/** A place in a text, and what is open around it. */
export class Cursor {
  readonly text: string
  /** Offset of the next character. */
  at = 0
  /** How many objects, lists and dictionaries are open, and what is being read in each of them. */
  #level = 0
  readonly #path: (string | number)[] = []

  constructor(text: string) {
    this.text = text
  }

  /** Returns the code of a character, NaN behind the end. */
  code(at = this.at): number {
    return this.text.charCodeAt(at)
  }

  /** Goes on behind a character, if it is the next one. */
  take(code: number): boolean {
    if (this.code() !== code) return false
    this.at++
    return true
  }

  /** Goes on behind a text that stands here, and returns it. */
  pass(text: string): string {
    this.at += text.length
    return text
  }

  /** True where a value should begin and none does. */
  isAtEnd(at = this.at): boolean {
    const code = this.code(at)
    return code === codes.comma || code === codes.closeObject || code === codes.closeList || at >= this.text.length
  }

  /** Reads a text in quotes; doubled ones are content. */
  quoted(): string {
    const start = this.at + 1
    let end = this.text.indexOf('"', start)
    let hasQuotes = false
    while (end >= 0 && this.code(end + 1) === codes.quote) {
      hasQuotes = true
      end = this.text.indexOf('"', end + 2)
    }
    if (end < 0) this.refuse('unclosed-quote')
    this.at = end + 1
    const text = this.text.slice(start, end)
    return hasQuotes ? undoubled(text) : text
  }

  /** Reads a text without quotes, which may be none at all. */
  bare(): string {
    const start = this.at
    let end = this.#bareEnd()
    if (!this.isAtEnd(end)) {
      const dateEnd = this.#dateEnd(start)
      if (!this.isAtEnd(dateEnd)) this.refuse('unquoted-character', end)
      end = dateEnd
    }
    return this.pass(this.text.slice(start, end))
  }

  /** Reads a name and its colon. */
  name(): string {
    const start = this.at
    const end = Math.max(this.#bareEnd(), this.#dateEnd(start))
    const name = this.code() === codes.quote ? this.quoted() : this.pass(this.text.slice(start, end))
    if (this.at === start) this.refuseHere('missing-name')
    if (!this.take(codes.colon)) this.refuseHere('missing-colon')
    return name
  }

  /** Returns the offset behind a date that stands here, or this place. */
  #dateEnd(start: number): number {
    date.lastIndex = start
    return date.test(this.text) ? date.lastIndex : start
  }

  #bareEnd(): number {
    const { text } = this
    let end = this.at
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code < 128 && special[code] === 1) break
    }
    return end
  }

  /** Opens an object or a list that may be so deep. */
  open(code: number, depth: number): void {
    if (!this.take(code)) this.refuse('wrong-opening')
    if (this.#level >= depth) this.refuse('too-deep')
    this.#level++
  }

  /** Says what is read next in the innermost object or list. */
  enter(segment: string | number): void {
    this.#path[this.#level] = segment
  }

  /** Closes the innermost object or list, and hands on what was read of it. */
  close<T>(code: number, value: T): T {
    if (!this.take(code)) this.refuseHere('unclosed-value')
    this.#level--
    return value
  }

  /** Refuses what stands between the values of the innermost object or list. */
  refuseHere(code: JsvErrorCode, offset?: number): never {
    this.#level--
    return this.refuse(code, offset)
  }

  /** Refuses what is being read, and says what to write instead where only the caller knows. */
  refuse(code: JsvErrorCode, offset = this.at, instead = ''): never {
    const path = this.#path.slice(1, this.#level + 1).reduce<string>(pointerTo, '')
    throw new JsvError(code, { text: this.text, offset, path, instead })
  }
}
