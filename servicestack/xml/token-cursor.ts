/** Walks through the pieces of a document, and throws where .NET's reader does. */

import { atPlaceOf, malformed, strayText } from './reading-faults.ts'
import type { EndOfText, EndTag, Fault, StartTag, Token } from './token.ts'

/** Stands on one piece. */
export class TokenCursor {
  readonly #tokens: readonly Token[]
  readonly #typeName: string
  #index = 0

  /** Takes the .NET name of the type that is read, which faults mention. */
  constructor(tokens: readonly Token[], typeName: string) {
    this.#tokens = tokens
    this.#typeName = typeName
  }

  /** The piece at hand; a fault throws. */
  get current(): Exclude<Token, Fault> {
    const token = this.#tokens[this.#index] ?? nothing
    if (token.kind !== 'fault') return token
    throw token.isEarly ? malformed(token.message) : this.fault(token.message)
  }

  /** Goes on to the next piece. */
  advance(): void {
    this.#index++
  }

  /** Returns the next start, or the end of the element around it; text that is not blank throws. */
  element(): StartTag | EndTag | EndOfText {
    const token = this.current
    if (token.kind !== 'text') return token
    if (/[^ \t\r\n]/.test(token.text)) throw strayText(token.place)
    this.advance()
    return this.element()
  }

  /** Returns all text up to the end of the element, and goes beyond it; another element inside throws. */
  text(element: StartTag): string {
    let text = ''
    for (let token = this.current; token.kind !== 'end'; token = this.current) {
      if (token.kind !== 'text') throw this.fault(unexpectedInside(element, token))
      text += token.text
      this.advance()
    }
    this.advance()
    return text
  }

  /** Passes over the rest of an element whose start is behind. */
  skip(): void {
    for (let depth = 1; depth > 0; this.advance()) {
      const { kind } = this.current
      if (kind === 'eof') return
      depth += kind === 'start' ? 1 : kind === 'end' ? -1 : 0
    }
  }

  /** Returns the error for what is no XML, or no scalar. */
  fault(message: string): Error {
    return malformed(`There was an error deserializing the object of type ${this.#typeName}. ${message}`)
  }
}

const nothing: EndOfText = { kind: 'eof', place: { line: 1, column: 1 } }

function unexpectedInside({ name, namespace }: StartTag, found: StartTag | EndOfText): string {
  const inner = found.kind === 'start' ? `element '${found.name}' from namespace '${found.namespace}'` : 'nothing'
  return atPlaceOf(found.place, `End element '${name}' from namespace '${namespace}' expected. Found ${inner}.`)
}
