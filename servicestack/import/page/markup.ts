/** Reads HTML, saved or served, into elements that can be searched. */

import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** An element of a page. */
export class Markup {
  readonly #node: Node
  readonly #source: string

  private constructor(node: Node, source: string) {
    this.#node = node
    this.#source = source
  }

  /** Reads a whole document. */
  static parse(source: string): Markup {
    return new Markup(parse(source, { sourceCodeLocationInfo: true }), source)
  }

  /** The name of the element, in small letters. */
  get name(): string {
    return 'tagName' in this.#node ? this.#node.tagName : ''
  }

  /** The line of the source it starts in. */
  get line(): number {
    return this.#node.sourceCodeLocation?.startLine ?? 1
  }

  /** The value of an attribute, empty where it is not there. */
  attribute(name: string): string {
    const found = 'attrs' in this.#node ? this.#node.attrs.find((attribute) => attribute.name === name) : undefined
    return found?.value ?? ''
  }

  /** True when the class attribute holds this name. */
  isOfClass(name: string): boolean {
    return this.attribute('class').split(/\s+/).includes(name)
  }

  /** All elements inside that fit, in the order of the page. */
  all(fits: (element: Markup) => boolean): readonly Markup[] {
    const found: Markup[] = []
    const waiting: Node[] = [this.#node]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const element = new Markup(node, this.#source)
      if (node !== this.#node && element.name !== '' && fits(element)) found.push(element)
      if ('childNodes' in node) waiting.push(...node.childNodes.toReversed())
    }
    return found
  }

  /** All elements of these names inside. */
  named(...names: readonly string[]): readonly Markup[] {
    return this.all((element) => names.includes(element.name))
  }

  /** What a reader sees of it; a `br` is a line break. */
  get text(): string {
    const found: string[] = []
    const waiting: Node[] = [this.#node]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      // markup writes a break and begins a new line of its own behind it
      if ('value' in node) found.push(found.at(-1) === lineBreak ? node.value.replace(/^\n/, '') : node.value)
      if (node.nodeName === 'br') found.push(lineBreak)
      if ('childNodes' in node) waiting.push(...node.childNodes.toReversed())
    }
    return found.join('')
  }

  /**
   * What stands between its tags as its author wrote it: servers do not escape descriptions in cells, but a browser that
   * saves a page does, and puts all attributes in double quotes.
   */
  get source(): string {
    const { startTag, endTag, endOffset } = elementLocation(this.#node)
    if (startTag === undefined) return ''
    const source = this.#source.slice(startTag.endOffset, endTag?.startOffset ?? endOffset)
    return /<table [^>]*class='/i.test(this.#source) ? source : source.replace(/&(amp|lt|gt);/g, unescapeMark)
  }
}

const lineBreak = '\n'

function unescapeMark(_: string, name: string): string {
  return name === 'amp' ? '&' : name === 'lt' ? '<' : '>'
}

function elementLocation(node: Node): Partial<DefaultTreeAdapterTypes.Element['sourceCodeLocation'] & object> {
  return 'tagName' in node ? (node.sourceCodeLocation ?? {}) : {}
}
