/** Walks through the pieces of a document, and throws where .NET's reader does. */

import type { ContractName } from './generic-name.ts'
import { atPlaceOf, malformed, strayText } from './reading-faults.ts'
import type { EndOfText, EndTag, Fault, StartTag, TextRun, Token } from './token.ts'

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
    throw this.#thrown(token)
  }

  #thrown({ isEarly, message }: Fault): Error {
    return isEarly ? malformed(message) : this.fault(message)
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

  /** Returns the start at hand if it has this name; blank text before it is passed over. */
  item({ name, namespace }: ContractName): StartTag | undefined {
    const token = this.current
    if (token.kind === 'text' && !/[^ \t\r\n]/.test(token.text)) {
      this.advance()
      return this.item({ name, namespace })
    }
    return token.kind === 'start' && token.name === name && token.namespace === namespace ? token : undefined
  }

  /** Returns all text up to the next tag; .NET looks at its bytes only where somebody reads it. */
  text(): string {
    let text = ''
    for (let token = this.#tokens[this.#index]; token?.kind === 'text'; token = this.#tokens[this.#index]) {
      text += token.text
      this.advance()
    }
    const undecoded = undecodedIn(text)
    if (undecoded !== undefined) throw this.fault(`'${undecoded}' contains invalid UTF-8 bytes.`)
    const behind = this.#tokens[this.#index]
    // a wrong end tag does not matter before the text itself is wrong
    if (behind?.kind === 'fault' && !behind.isEndTag) throw this.#thrown(behind)
    return text
  }

  /** Goes beyond the end of an element; another element inside throws. */
  end(element: StartTag): void {
    const token = this.current
    if (token.kind !== 'end') throw this.fault(unexpectedInside(element, token))
    this.advance()
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

/** Bytes that are no UTF-8 have become U+FFFD; .NET tells all from the first letter that is not ASCII. */
function undecodedIn(text: string): string | undefined {
  return text.includes('\ufffd') ? /[\u0080-\uffff][^&<]*/.exec(text)?.[0] : undefined
}

const nothing: EndOfText = { kind: 'eof', place: { line: 1, column: 1 } }

function unexpectedInside({ name, namespace }: StartTag, found: StartTag | TextRun | EndOfText): string {
  return atPlaceOf(found.place, `End element '${name}' from namespace '${namespace}' expected. Found ${told(found)}.`)
}

function told(found: StartTag | TextRun | EndOfText): string {
  if (found.kind === 'start') return `element '${found.qualified}' from namespace '${found.namespace}'`
  return found.kind === 'text' ? `text '${found.text}'` : 'nothing'
}
