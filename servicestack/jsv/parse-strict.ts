/** Reads JSV as strictly as ServiceStack writes it, for clients and judges. */

import { findType } from '#servicestack/model/find-type.ts'
import { pointerTo } from '#servicestack/model/pointer-to.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { JsvError, type JsvErrorCode } from './jsv-error.ts'
import { scalarValue } from './scalar-value.ts'
import { skipQuoted, skipValue } from './skip-value.ts'

/** Levels of nesting after which a document is refused; ServiceStack's own writer stops at 51. */
const depthLimit = 200

/**
 * Reads a value of `type` and throws a {@link JsvError} for anything ServiceStack's writer would not have written.
 * A scalar in a spelling that is not its type's stays the string it is, and a member the model does not know stays
 * raw text: whether values fit is the caller's question. An empty slot reads as null.
 */
export function parseStrict(text: string, type: TypeReference, model: ServiceModel): WireValue {
  const reader = new StrictReader(text, model)
  const value = reader.value(type, '', 0)
  if (reader.offset < text.length) {
    throw reader.error('text-after-value', 'the value has ended here. Remove the rest.', '')
  }
  return value
}

const date = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{7})?(?:Z|[+-]\d\d:\d\d)(?=[,\]}]|$)/y

class StrictReader {
  offset = 0
  readonly #text: string
  readonly #model: ServiceModel

  constructor(text: string, model: ServiceModel) {
    this.#text = text
    this.#model = model
  }

  value(type: TypeReference, path: string, depth: number): WireValue {
    if (depth > depthLimit) throw this.error('too-deep', `it nests deeper than ${depthLimit} levels.`, path)
    if (type.kind === 'list') return this.#list(type.items, path, depth)
    if (type.kind === 'dictionary') return this.#isNull() ? null : this.#dictionary(type.values, path, depth)
    if (type.kind === 'named' && findType(this.#model, type.name)?.kind === 'class') {
      return this.#object(type.name, path, depth)
    }
    const token = this.#token(path)
    return token === null || token.isQuoted ? (token?.text ?? null) : scalarValue(token.text, type)
  }

  error(code: JsvErrorCode, problem: string, path: string): JsvError {
    return new JsvError(code, problem, { text: this.#text, path, offset: this.offset })
  }

  #list(items: TypeReference, path: string, depth: number): WireValue {
    if (this.#isEmptySlot()) return null
    this.#open('[', 'A list starts with [.', path)
    const values: WireValue[] = []
    if (this.#take(']')) return values
    do {
      const inner = pointerTo(path, values.length)
      if (this.#isEmptySlot() && !this.#isText(items)) {
        throw this.error(
          'missing-item',
          'an item is missing. Write {} for an empty one, and no comma at the end.',
          inner,
        )
      }
      values.push(this.value(items, inner, depth + 1))
    } while (this.#take(','))
    this.#close(']', path)
    return values
  }

  #object(name: string, path: string, depth: number): WireValue {
    const types = new Map(wireMembers(this.#model, name).map((member) => [member.name, member.type]))
    return this.#entries(path, () => {
      const member = this.#memberName(path)
      const type = types.get(member)
      const inner = pointerTo(path, member)
      return [member, type === undefined ? this.#rawText() : this.value(type, inner, depth + 1)]
    })
  }

  #dictionary(values: TypeReference, path: string, depth: number): WireValue {
    return this.#entries(path, () => {
      const key = this.#token(path)?.text
      if (key === undefined) throw this.error('missing-name', 'a key is missing. Write an empty one as "".', path)
      this.#colon(path)
      return [key, this.value(values, pointerTo(path, key), depth + 1)]
    })
  }

  #entries(path: string, entry: () => readonly [string, WireValue]): WireValue {
    if (this.#isEmptySlot()) return null
    this.#open('{', 'An object starts with {.', path)
    const entries = new Map<string, WireValue>()
    if (this.#take('}')) return {}
    do {
      const [name, value] = entry()
      if (entries.has(name)) throw this.error('repeated-name', `${name} has been there before. Write it once.`, path)
      entries.set(name, value)
    } while (this.#take(','))
    this.#close('}', path)
    return Object.fromEntries(entries)
  }

  #memberName(path: string): string {
    if (this.#text[this.offset] === '"') {
      throw this.error('quoted-name', 'member names stand bare in JSV. Write name:value, not JSON.', path)
    }
    const name = this.#token(path)?.text
    if (name === undefined) throw this.error('missing-name', 'a member name is missing.', path)
    this.#colon(path)
    return name
  }

  #colon(path: string): void {
    if (this.#take(':')) return
    throw this.error('missing-colon', 'a : is missing. Quote text that holds a comma.', path)
  }

  /** Reads a quoted or bare text; null when the slot is empty. */
  #token(path: string): { text: string; isQuoted: boolean } | null {
    return this.#text[this.offset] === '"' ? this.#quotedToken(path) : this.#bareToken(path)
  }

  #quotedToken(path: string): { text: string; isQuoted: boolean } {
    const end = skipQuoted(this.#text, this.offset)
    const isClosed = end - this.offset > 1 && this.#text[end - 1] === '"'
    const raw = this.#text.slice(this.offset + 1, end - 1)
    if (!isClosed || raw.replaceAll('""', '').includes('"')) {
      throw this.error('unclosed-quote', 'a quote is not closed. Double the quotes inside.', path)
    }
    this.offset = end
    return { text: raw.replaceAll('""', '"'), isQuoted: true }
  }

  #bareToken(path: string): { text: string; isQuoted: boolean } | null {
    const start = this.offset
    this.#skipDate()
    while (this.offset < this.#text.length && !',:}]'.includes(this.#character())) {
      if ('"{[\r\n'.includes(this.#character())) {
        throw this.error('unquoted-character', 'this character may stand only inside quotes.', path)
      }
      this.offset++
    }
    return this.offset === start ? null : { text: this.#text.slice(start, this.offset), isQuoted: false }
  }

  /** A DateTime is written bare, colons and all; a text of the same letters would be quoted. */
  #skipDate(): void {
    date.lastIndex = this.offset
    if (date.test(this.#text)) this.offset = date.lastIndex
  }

  #rawText(): string {
    const start = this.offset
    this.offset = skipValue(this.#text, start)
    return this.#text.slice(start, this.offset)
  }

  #character(): string {
    return this.#text.charAt(this.offset)
  }

  #isEmptySlot(): boolean {
    return this.offset > 0 && (this.offset >= this.#text.length || ',]}'.includes(this.#character()))
  }

  /** True for scalars and enums, of which a null item leaves nothing between its commas. */
  #isText(type: TypeReference): boolean {
    return type.kind === 'scalar' || (type.kind === 'named' && findType(this.#model, type.name)?.kind !== 'class')
  }

  /** The word that stands for a dictionary that is missing from a list. */
  #isNull(): boolean {
    if (!/^null(?=[,\]])/.test(this.#text.slice(this.offset, this.offset + 5))) return false
    this.offset += 4
    return true
  }

  #take(character: string): boolean {
    if (this.#character() !== character) return false
    this.offset++
    return true
  }

  #open(character: string, rule: string, path: string): void {
    if (!this.#take(character)) throw this.error('wrong-opening', rule, path)
  }

  #close(character: string, path: string): void {
    if (this.#take(character)) return
    throw this.error('unclosed-value', `${character} or a comma must stand here. Quote text that holds these.`, path)
  }
}
