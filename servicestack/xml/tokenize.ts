/** Cuts XML into the pieces that a data contract is read from; saxes decides what is XML and what is none. */

import { SaxesParser, type SaxesTagNS } from 'saxes'
import { markupFault } from './markup-fault.ts'
import { instanceNamespace } from './namespaces.ts'
import { placeBehind } from './place-behind.ts'
import type { EndTag, StartTag, Token } from './token.ts'

/** Returns the pieces up to the end of the root element, or up to the first fault. */
export function tokenize(document: string): readonly Token[] {
  const text = document.replace(/^\ufeff/, '')
  // .NET looks at four bytes to find out the encoding
  if (new TextEncoder().encode(text).length < 4)
    return [{ kind: 'fault', message: 'Unexpected end of file.', isEarly: true }]
  const missing = missingDeclaration(text)
  if (missing !== undefined) {
    return [
      {
        kind: 'fault',
        message: `An XML declaration${missing} is required for all non UTF-8 documents.`,
        isEarly: true,
      },
    ]
  }
  const tokenizer = new Tokenizer(text)
  tokenizer.run()
  return tokenizer.tokens
}

/** What UTF-16 lacks by its first bytes: the marks of a byte order are no UTF-8, and without one half of them are zero. */
function missingDeclaration(text: string): string | undefined {
  if (text.startsWith('\ufffd\ufffd')) return ' with an encoding'
  return text.startsWith('<\0') || text.startsWith('\0<') ? '' : undefined
}

/** Thrown to stop the parser, which goes on behind its errors. */
class Stop extends Error {}

class Tokenizer {
  readonly tokens: Token[] = []
  readonly #text: string
  readonly #parser = new SaxesParser({ xmlns: true, position: true })
  /** The names and the start tags of open elements. */
  readonly #open: string[] = []
  readonly #startTags: string[] = []
  /** The end of the last tag, comment or section. */
  #cursor = 0
  #hasRoot = false
  #run = ''

  constructor(text: string) {
    this.#text = text
    const parser = this.#parser
    parser.on('xmldecl', ({ version = '', encoding = 'utf-8' }) => this.#declaration(version, encoding))
    parser.on('opentag', (tag) => this.#start(tag))
    parser.on('closetag', (tag) => this.#end(tag))
    parser.on('text', (run) => {
      this.#run += run
    })
    parser.on('cdata', (run) => {
      this.#run += run
      this.#cursor = parser.position
    })
    parser.on('comment', () => this.#comment())
    for (const event of ['processinginstruction', 'doctype', 'error'] as const) parser.on(event, () => this.#fail())
  }

  run(): void {
    try {
      this.#parser.write(this.#text).close()
      this.tokens.push({ kind: 'eof', place: placeBehind('') })
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
  }

  #declaration(version: string, encoding: string): void {
    this.#cursor = this.#parser.position
    if (!/^utf-?8$/i.test(encoding)) {
      const message = `The encoding in the declaration '${encoding}' does not match the encoding of the document 'utf-8'.`
      this.#stop({ kind: 'fault', message, isEarly: true })
    }
    if (version === '1.0') return
    const { line, column } = placeBehind(this.#text.slice(0, this.#cursor))
    const message = `XML version must be '1.0'. Line ${line}, position ${column}.`
    this.#stop({ kind: 'fault', message, isEarly: false })
  }

  #start({ name, local, uri, attributes }: SaxesTagNS): void {
    this.#flush()
    this.#hasRoot = true
    const tag = this.#lastTag()
    this.#cursor = this.#parser.position
    const own = Object.values(attributes).filter((attribute) => attribute.uri === instanceNamespace)
    const nil = own.find((attribute) => attribute.local === 'nil')?.value
    const type = own.find((attribute) => attribute.local === 'type')?.value
    const start: StartTag = {
      kind: 'start',
      name: local,
      qualified: name,
      namespace: uri,
      place: placeBehind(this.#startTags.join('') + tag),
      ...(nil !== undefined && { nil }),
      ...(type !== undefined && { type: this.#qualified(type) }),
    }
    this.tokens.push(start)
    this.#open.push(name)
    this.#startTags.push(tag)
  }

  #end({ name, local, uri, isSelfClosing }: SaxesTagNS): void {
    const tag = isSelfClosing ? '' : this.#lastTag()
    // saxes closes what is open, and says behind it that it should not have
    if (tag !== '' && tag.slice(2, -1).trimEnd() !== name) this.#fail()
    this.#flush()
    this.#cursor = this.#parser.position
    const end: EndTag = { kind: 'end', name: local, namespace: uri, place: placeBehind(this.#startTags.join('') + tag) }
    this.tokens.push(end)
    this.#open.pop()
    this.#startTags.pop()
    if (this.#open.length === 0) this.#endOfRoot()
  }

  #comment(): void {
    const start = this.#text.indexOf('<!--', this.#cursor) + 4
    if (this.#text.charAt(this.#text.indexOf('--', start) + 2) !== '>') this.#fail()
    this.#cursor = this.#parser.position
  }

  /** Behind the root .NET reads one more piece, whatever follows it. */
  #endOfRoot(): void {
    const rest = this.#text.slice(this.#cursor)
    if (/^(?:[ \t\r\n]|<!--(?:(?!--)[\s\S])*-->|$)/.test(rest)) this.#stop({ kind: 'eof', place: placeBehind('') })
    this.#fail()
  }

  /** The tag that ends where the parser stands; no tag has a `<` inside. */
  #lastTag(): string {
    const end = this.#parser.position
    return this.#text.slice(this.#text.lastIndexOf('<', end - 1), end)
  }

  #flush(): void {
    const text = this.#run
    this.#run = ''
    if (text === '' || this.#open.length === 0) return
    // .NET forgets blanks in front of a text, and stops at entities
    const [, run = ''] = /^[ \t\r\n]*(&[^;<]*;|[^&<]*)/.exec(this.#text.slice(this.#cursor)) ?? []
    const place = placeBehind(this.#startTags.join('') + run)
    this.tokens.push({ kind: 'text', text, place })
  }

  #qualified(value: string): { readonly name: string; readonly namespace: string } {
    const [prefix, name] = value.trim().includes(':') ? value.trim().split(':') : ['', value.trim()]
    return { name: name ?? '', namespace: this.#parser.resolve(prefix ?? '') ?? '' }
  }

  #fail(): never {
    const rest = this.#text.slice(this.#cursor)
    const isInside = this.#open.length > 0
    const good = (isInside ? goodText : blankText).exec(rest)?.[0] ?? ''
    if (isInside) {
      this.#run = good
      this.#flush()
    }
    const bad = rest.slice(good.length)
    if (bad === '' && !this.#hasRoot) this.#stop({ kind: 'eof', place: placeBehind('') })
    const around = { open: this.#open, startTags: this.#startTags.join('') }
    const message = markupFault(bad, around, this.#hasRoot)
    const isEndTag = bad.startsWith('</')
    return this.#stop({ kind: 'fault', message, isEarly: false, ...(isEndTag && { isEndTag }) })
  }

  #stop(last: Token): never {
    this.tokens.push(last)
    throw new Stop()
  }
}

const blankText = /^[ \t\r\n]*/
const goodText =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /^(?:[^<&\]\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\](?!\]>)|&(?:amp|lt|gt|quot|apos|#\d+|#x0*(?:10|[\da-f])?[\da-f]{1,4});)*/i
