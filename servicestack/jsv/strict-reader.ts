/** Reads JSV as strictly as ServiceStack writes it, and quickly. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import { keyText, objectOf, put } from '#servicestack/text/key-text.ts'
import { classNamed } from '#servicestack/text/runtime-class.ts'
import {
  type ClassShape,
  type DictionaryShape,
  type EnumShape,
  type ListShape,
  type MemberShape,
  type ScalarShape,
  type Shape,
  untypedList,
  untypedMap,
} from '#servicestack/text/shape.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { emptyMark } from '#servicestack/text/unquote.ts'
import { Cursor, codes } from './cursor.ts'
import { needsQuotes } from './quote.ts'
import { readWritten, spellingOf } from './read-written.ts'
import { skipValue } from './skip-value.ts'
import type { StrictReading } from './strict-reading.ts'

const saidType = /\{__type:"?([^",}]*)/y

/** Reads one text; where it refuses, the path and the offset say where it stands. */
export class StrictReader {
  readonly #cursor: Cursor
  readonly #reading: StrictReading
  #count = 0

  constructor(text: string, reading: StrictReading) {
    this.#cursor = new Cursor(text)
    this.#reading = reading
  }

  /** Returns the value of the whole text; throws a {@link JsvError} for what the writer would not have written. */
  document(shape: Shape): TextValue {
    if (this.#cursor.text.length > this.#reading.length) this.#cursor.refuse('too-large')
    if (this.#cursor.text === '') return null
    const value = this.#value(shape)
    if (this.#cursor.at < this.#cursor.text.length) this.#cursor.refuse('text-after-value')
    return value
  }

  #value(shape: Shape): TextValue {
    switch (shape.kind) {
      case 'class':
        return this.#object(shape)
      case 'list':
        return this.#list(shape)
      case 'dictionary':
        return this.#dictionary(shape)
      case 'enum':
        return this.#enum(shape)
      case 'untyped':
        return this.#untyped()
      case 'scalar':
        return shape.rule.read === undefined ? this.#textValue(shape) : this.#scalar(shape)
    }
  }

  #textValue({ scalar }: ScalarShape): TextValue {
    // to a server's reader lists and maps in the place of anything are text
    if (scalar === 'object' && !this.#reading.isForServer) return this.#lateBound()
    return this.#string() ?? this.#missing()
  }

  /** An object may say what it is, first of all. */
  #lateBound(): TextValue {
    const { text, at } = this.#cursor
    saidType.lastIndex = at
    const [, name = ''] = saidType.exec(text) ?? []
    const type = classNamed(name, this.#reading.shapes.model)
    return type ? this.#object(this.#reading.shapes.ofClass(type)) : this.#untyped()
  }

  /** Without a type a text is what it looks like. */
  #untyped(): TextValue {
    const code = this.#cursor.code()
    if (code === codes.openObject) return this.#dictionary(untypedMap)
    if (code === codes.openList) return this.#list(untypedList)
    return this.#string() ?? this.#missing()
  }

  #enum(shape: EnumShape): TextValue {
    if (this.#isMisfit()) return this.#cursor.quoted()
    const { text, at } = this.#cursor
    // a name is never quoted, whatever is in it: docs/discoveries/jsv-library-defects.md
    const odd = shape.oddNames.find((name) => text.startsWith(name, at))
    if (odd !== undefined && !this.#reading.isForServer) return this.#cursor.pass(odd)
    const token = this.#cursor.bare()
    return shape.names.has(token) ? token : this.#convert(token, at, shape)
  }

  #scalar(shape: ScalarShape): TextValue {
    const { scalar } = shape
    const start = this.#cursor.at
    if (this.#isMisfit()) return this.#cursor.quoted()
    if (!this.#reading.isForServer) {
      if (scalar === 'char') return this.#cursor.pass(this.#cursor.text.charAt(start)) || this.#missing()
      if (scalar === 'Uri') return this.#string() ?? ''
      if (scalar === 'bytes' && this.#cursor.isAtEnd()) return ''
    }
    const token = scalar === 'Uri' ? (this.#string() ?? '') : this.#cursor.bare()
    if (scalar === 'boolean' && (token === 'True' || token === 'False')) return token === 'True'
    const value = this.#convert(token, start, shape)
    // a misfit may be no number
    const isLong = (scalar === 'long' || scalar === 'ulong') && /^-?\d+$/.test(token)
    return isLong && this.#reading.bigints ? BigInt(token) : value
  }

  /** True where text stands in the place of something else, and may stay. */
  #isMisfit(): boolean {
    return this.#reading.keepsMisfits && this.#cursor.code() === codes.quote
  }

  #convert(token: string, start: number, shape: ScalarShape | EnumShape): WireValue {
    if (token === '') return this.#missing()
    const value = readWritten(token, shape, this.#reading)
    if (value !== undefined) return value
    return this.#reading.keepsMisfits ? token : this.#cursor.refuse('wrong-spelling', start, spellingOf(shape))
  }

  #missing(): null {
    return this.#reading.keepsMisfits ? null : this.#cursor.refuse('missing-value')
  }

  #list({ items, isArray }: ListShape): TextValue {
    if (this.#cursor.isAtEnd()) return this.#missing()
    this.#cursor.open(codes.openList, this.#reading.depth)
    const values: TextValue[] = []
    if (this.#cursor.code() === codes.closeList) return this.#cursor.close(codes.closeList, values)
    this.#refuseBlank(this.#cursor.at)
    do {
      this.#countUp()
      this.#cursor.enter(values.length)
      values.push(this.#item(items))
    } while (this.#cursor.take(codes.comma))
    if (isArray) this.#refuseBlank(this.#cursor.at - 1)
    return this.#cursor.close(codes.closeList, values)
  }

  /** A null leaves nothing between its commas, but `{}` for an object, and a word for a dictionary. */
  #item(shape: Shape): TextValue {
    const { isForServer } = this.#reading
    const isSeen = shape.kind === 'class' || shape.kind === 'dictionary' || shape.initial !== null
    // a comma may be a character itself
    if (this.#cursor.isAtEnd() && shape.initial !== '\0') {
      return isSeen || isForServer ? this.#cursor.refuse('missing-value') : null
    }
    const isNullWord =
      shape.kind === 'dictionary' && !isForServer && this.#cursor.text.startsWith('null', this.#cursor.at)
    if (!isNullWord) return this.#value(shape)
    this.#cursor.at += 4
    return null
  }

  #dictionary({ keys, values }: DictionaryShape): TextValue {
    if (this.#cursor.isAtEnd()) return this.#missing()
    this.#cursor.open(codes.openObject, this.#reading.depth)
    const entries = new Map<string, TextValue>()
    while (entries.size === 0 ? this.#cursor.code() !== codes.closeObject : this.#cursor.take(codes.comma)) {
      this.#countUp()
      const start = this.#cursor.at
      const key = this.#key(keys)
      if (entries.has(key)) this.#cursor.refuseHere('repeated-name', start)
      this.#cursor.enter(key)
      entries.set(key, this.#value(values))
    }
    return this.#cursor.close(codes.closeObject, this.#reading.maps ? entries : objectOf(entries))
  }

  #key(shape: Shape): string {
    const cursor = this.#cursor
    const start = cursor.at
    this.#refuseBlank(start)
    const isQuoted = cursor.code() === codes.quote
    const token = cursor.name()
    cursor.enter(token)
    // a server's reader keeps quotes doubled in keys, knows none that are empty, and ends the bare ones at a colon
    const isOdd = isQuoted ? token === '' || token.includes('"') : token.includes(':')
    if (isOdd && this.#reading.isForServer) cursor.refuse('quoted-name', start)
    this.#refuseOdd(token, isQuoted, start)
    const isConverted = shape.kind === 'enum' || (shape.kind === 'scalar' && shape.rule.read !== undefined)
    return keyText(isConverted ? this.#convert(token, start, shape) : token)
  }

  #object(declared: ClassShape): TextValue {
    const cursor = this.#cursor
    if (cursor.isAtEnd()) return this.#missing()
    if (this.#reading.isForServer && declared.type.isAbstract) cursor.refuse('wrong-opening')
    cursor.open(codes.openObject, this.#reading.depth)
    const object: Record<string, TextValue> = {}
    if (cursor.code() === codes.closeObject) return cursor.close(codes.closeObject, object)
    let shape = declared
    let hasMore = true
    if (cursor.text.startsWith('__type:', cursor.at)) {
      shape = this.#heir(declared, object)
      hasMore = cursor.take(codes.comma)
    }
    const { members } = shape
    for (let next = 0; hasMore; hasMore = cursor.take(codes.comma)) {
      this.#countUp()
      const index = this.#indexOf(members, next)
      const member = members[index]
      if (member === undefined) {
        this.#strayMember(shape, object)
        continue
      }
      next = index + 1
      cursor.at += member.label.length
      cursor.enter(member.name)
      const value = this.#member(member)
      if (member.name === '__proto__') put(object, member.name, value)
      else object[member.name] = value
    }
    return cursor.close(codes.closeObject, object)
  }

  #member({ shape, isReadOnly }: MemberShape): TextValue {
    if (isReadOnly && this.#reading.isForServer) this.#cursor.refuse('unknown-name')
    return this.#value(shape)
  }

  /** Members come in wire order, some of them left out. */
  #indexOf(members: readonly MemberShape[], next: number): number {
    const { text, at } = this.#cursor
    const first = text.charCodeAt(at)
    let index = next
    for (; index < members.length; index++) {
      const label = members[index]?.label ?? ''
      if (label.charCodeAt(0) === first && text.startsWith(label, at)) break
    }
    return index
  }

  /** A member out of wire order, or one that nobody declared; for a server both are left to the lenient reader. */
  #strayMember(shape: ClassShape, object: Record<string, TextValue>): void {
    const cursor = this.#cursor
    const start = cursor.at
    if (cursor.code() === codes.quote) cursor.refuseHere('quoted-name')
    const name = cursor.name()
    if (name === '') cursor.refuseHere('missing-name', start)
    if (Object.hasOwn(object, name)) cursor.refuseHere('repeated-name', start)
    cursor.enter(name)
    const { isForServer, keepsMisfits } = this.#reading
    const member = isForServer ? undefined : shape.byName.get(name.toLowerCase())
    if (member?.name === name) put(object, name, this.#value(member.shape))
    else if (keepsMisfits) put(object, name, this.#rawText())
    else cursor.refuse('unknown-name', start)
  }

  #heir(declared: ClassShape, object: Record<string, TextValue>): ClassShape {
    const { shapes, isForServer, keepsMisfits } = this.#reading
    this.#cursor.at += '__type:'.length
    const name = this.#string() ?? ''
    const type = classNamed(name, shapes.model)
    if (isForServer || (type === undefined && !keepsMisfits)) this.#cursor.refuse('unknown-name')
    object['__type'] = type?.runtimeName ?? name
    return type ? shapes.ofClass(type) : declared
  }

  /** Reads text, quoted or bare; null where there is none. */
  #string(): string | null {
    const cursor = this.#cursor
    const start = cursor.at
    const isQuoted = cursor.code() === codes.quote
    const text = isQuoted ? cursor.quoted() : cursor.bare()
    if (cursor.at === start) return null
    this.#refuseOdd(text, isQuoted, start)
    return text
  }

  /** Refuses quotes that are not needed, and for a server what its reader drops, or takes for its own mark. */
  #refuseOdd(text: string, isQuoted: boolean, start: number): void {
    const { isForServer, keepsMisfits } = this.#reading
    if (isForServer) {
      const isOdd = text === emptyMark || text.charCodeAt(0) === codes.apostrophe
      if (isOdd) this.#cursor.refuse('unquoted-character', start)
    } else if (isQuoted && !keepsMisfits && !needsQuotes(text)) this.#cursor.refuse('wrong-spelling', start)
  }

  #rawText(): string {
    return this.#cursor.pass(
      this.#cursor.text.slice(this.#cursor.at, skipValue(this.#cursor.text, this.#cursor.at, this.#cursor.text.length)),
    )
  }

  /** A server's reader takes blanks at the ends of some lists and keys for nothing. */
  #refuseBlank(at: number): void {
    const code = this.#cursor.code(at)
    if (this.#reading.isForServer && !(code > 0x20 && code < 0x80)) this.#cursor.refuse('unquoted-character', at)
  }

  #countUp(): void {
    if (++this.#count > this.#reading.members) this.#cursor.refuseHere('too-large')
  }
}
