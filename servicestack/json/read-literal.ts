/** Reads a map or a list as JavaScript writes them: names may go without quotes, and strings be quoted singly. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import { notConvertible } from '#servicestack/text/serialization-error.ts'

/** Returns the value at the start of a text, whatever follows it; throws where there is none. */
export function readLiteral(text: string): WireValue {
  return new LiteralReader(text).value()
}

const token =
  /[\s]*(?:([{}[\],:])|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|([a-z_$][\w$]*))/iy

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' }

/** Levels that fit on the stack of any JavaScript engine, with room for the caller. */
const deepest = 400

class LiteralReader {
  readonly #text: string
  #at = 0
  #depth = 0

  constructor(text: string) {
    this.#text = text
  }

  value(): WireValue {
    const [, mark, double, single, number, word] = this.#next()
    const quoted = double ?? single
    if (quoted !== undefined) return unescaped(quoted)
    if (number !== undefined) return Number(number)
    if (word !== undefined) return word === 'true' || (word === 'false' ? false : null)
    if (++this.#depth > deepest) throw notConvertible(this.#text)
    const value = mark === '{' ? this.#map() : mark === '[' ? this.#list() : undefined
    this.#depth--
    return value ?? this.#refuse()
  }

  #map(): WireValue {
    const entries: [string, WireValue][] = []
    while (!this.#takes('}')) {
      const [, , double, single, number, word] = this.#next()
      const quoted = double ?? single
      const name = quoted === undefined ? (word ?? number ?? this.#refuse()) : unescaped(quoted)
      if (!this.#takes(':')) this.#refuse()
      entries.push([name, this.value()])
      if (!this.#takes(',') && !this.#sees('}')) this.#refuse()
    }
    return Object.fromEntries(entries)
  }

  #list(): WireValue {
    const items: WireValue[] = []
    while (!this.#takes(']')) {
      items.push(this.value())
      if (!this.#takes(',') && !this.#sees(']')) this.#refuse()
    }
    return items
  }

  #takes(mark: string): boolean {
    const isThere = this.#sees(mark)
    if (isThere) this.#next()
    return isThere
  }

  #sees(mark: string): boolean {
    return this.#match()?.[1] === mark
  }

  #next(): RegExpExecArray {
    const found = this.#match() ?? this.#refuse()
    this.#at += found[0].length
    return found
  }

  #match(): RegExpExecArray | null {
    token.lastIndex = this.#at
    return token.exec(this.#text)
  }

  #refuse(): never {
    throw notConvertible(this.#text)
  }
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|([\s\S]))/gi, (_all, code: string | undefined, character = '') =>
    code === undefined ? (escapes[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
