/** Writes elements as .NET's XmlWriter does under a DataContractSerializer: the prefixes, and where they are declared. */

import { escapeAttribute, escapeText } from './escape-text.ts'
import { invalidCharacter } from './invalid-character.ts'
import { instanceNamespace } from './namespaces.ts'
import { WritingFault } from './writing-fault.ts'

interface Scope {
  readonly prefix: string
  readonly uri: string
}

interface Element {
  readonly name: string
  /** How many namespaces are in scope around it. */
  readonly outer: number
  /** The default namespace that it brings along, declared behind everything else. */
  readonly implicit: string | undefined
}

/** Keeps the text so far, which is all that is left when writing breaks off. */
export class ElementWriter {
  #text = '<?xml version="1.0" encoding="utf-8"?>'
  #isTagOpen = false
  #prefixes = 1
  readonly #scopes: Scope[] = []
  readonly #elements: Element[] = []

  /** The text so far. */
  get text(): string {
    return this.#text
  }

  /** Opens an element; a namespace without a prefix in scope becomes the default one. */
  start(name: string, namespace: string): void {
    this.#closeTag()
    const known = this.#prefixOf(namespace)
    const qualified = known ? `${known}:${name}` : name
    const isNew = known === undefined
    this.#elements.push({ name: qualified, outer: this.#scopes.length, implicit: isNew ? namespace : undefined })
    if (isNew) this.#scopes.push({ prefix: '', uri: namespace })
    this.#text += `<${qualified}`
    this.#isTagOpen = true
    this.#prefixes = 1
  }

  /** Declares the namespace of instances at the root. */
  declareInstances(): void {
    this.#declare('i', instanceNamespace)
  }

  /** Declares a namespace that has no prefix yet: `d2p1` is the first of its element, at the second level. */
  declare(namespace: string): void {
    if (this.#prefixOf(namespace) === undefined)
      this.#declare(`d${this.#elements.length}p${this.#prefixes++}`, namespace)
  }

  /** Says that there is no value. */
  nil(): void {
    this.#text += ' i:nil="true"'
  }

  /** Says which contract the value has. */
  type(name: string, namespace: string): void {
    this.declare(namespace)
    const prefix = this.#prefixOf(namespace)
    this.#text += ` i:type="${prefix ? `${prefix}:` : ''}${name}"`
  }

  /** Writes text; with a character that XML does not know nothing of it is written. */
  content(text: string): void {
    this.#closeTag()
    const fault = invalidCharacter(text)
    if (fault !== undefined) throw new WritingFault('ArgumentException', fault)
    this.#text += escapeText(text)
  }

  /** Closes the innermost element; one without content has no end tag of its own. */
  end(): void {
    const element = this.#elements.pop()
    if (element === undefined) return
    if (this.#isTagOpen) this.#text += `${implicitText(element)} />`
    else this.#text += `</${element.name}>`
    this.#isTagOpen = false
    this.#scopes.length = element.outer
  }

  /** Closes all that is open. */
  endAll(): void {
    while (this.#elements.length > 0) this.end()
  }

  #declare(prefix: string, uri: string): void {
    this.#scopes.push({ prefix, uri })
    this.#text += ` xmlns:${prefix}="${escapeAttribute(uri)}"`
  }

  /** The innermost prefix of a namespace, unless something nearer has taken it. */
  #prefixOf(namespace: string): string | undefined {
    const index = this.#scopes.findLastIndex(({ uri }) => uri === namespace)
    const prefix = this.#scopes[index]?.prefix
    const isTaken = this.#scopes.slice(index + 1).some((scope) => scope.prefix === prefix)
    return isTaken ? undefined : prefix
  }

  #closeTag(): void {
    const element = this.#elements.at(-1)
    if (this.#isTagOpen && element) this.#text += `${implicitText(element)}>`
    this.#isTagOpen = false
  }
}

function implicitText({ implicit }: Element): string {
  return implicit === undefined ? '' : ` xmlns="${escapeAttribute(implicit)}"`
}
