/** Reads text as leniently as a ServiceStack server does, swallowing what it swallows. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import { pointerTo } from '#servicestack/model/pointer-to.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { nothingAt, type Piece } from './cutter.ts'
import { IssueLog } from './issue-log.ts'
import { keyText, objectOf, put } from './key-text.ts'
import { isText, kindOf, type ListKind } from './list-kind.ts'
import { readEnum } from './read-enum.ts'
import type { Reading } from './reading.ts'
import { runtimeClass } from './runtime-class.ts'
import { scalarText } from './scalar-text.ts'
import { plainInteger } from './scalars/plain-integer.ts'
import { Scanner } from './scanner.ts'
import { indexOutOfRange, notAnObject, notSet, SerializationError, tooDeep, tooLarge } from './serialization-error.ts'
import {
  type ClassShape,
  type DictionaryShape,
  type EnumShape,
  type ListShape,
  type MemberShape,
  type ScalarShape,
  type Shape,
  untypedShape,
} from './shape.ts'
import type { TextValue } from './text-value.ts'
import { emptyMark } from './unquote.ts'

/** Reads one text. Pieces of it are handed on as offsets, so that an issue can say where it is. */
export class LenientReader {
  readonly #text: string
  readonly #reading: Reading
  readonly #scanner: Scanner
  readonly #log: IssueLog
  #count = 0

  constructor(text: string, reading: Reading) {
    this.#text = text
    this.#reading = reading
    this.#scanner = new Scanner(text, reading.cutter)
    this.#log = new IssueLog(text, reading.issues)
  }

  /**
   * Returns the value of the whole text; only members that the reader assigned are present, in wire order. Throws a
   * {@link SerializationError} where the real library throws at the root; inside, such members are left out.
   */
  document(shape: Shape): TextValue {
    const end = this.#text.length
    if (end > this.#reading.length) throw tooLarge(this.#reading.length, 'characters')
    return this.#value(shape, end === 0 ? nothingAt(0) : { start: 0, end, after: end }, 0, '')
  }

  #value(shape: Shape, piece: Piece, depth: number, path: string): TextValue {
    switch (shape.kind) {
      case 'scalar':
        return this.#scalar(shape, piece, depth, path)
      case 'enum':
        return this.#enum(shape, piece, path)
      case 'list':
        return this.#list(shape, piece, depth, path)
      case 'dictionary':
        return this.#dictionary(shape, piece, depth, path)
      case 'class':
        return this.#class(shape, piece, depth, path)
      case 'untyped':
        return this.#value(untypedShape(this.#text[piece.start]), piece, depth, path)
    }
  }

  #scalar(shape: ScalarShape, piece: Piece, depth: number, path: string): TextValue {
    const { scalar, rule, isNullable } = shape
    const isText = rule.read === undefined
    if (scalar === 'bytes' ? this.#scanner.isNothing(piece) : isText && piece.start < 0) return null
    const heir = scalar === 'object' ? this.#saidClass(piece, undefined) : undefined
    if (heir) return this.#object(heir, true, piece, depth, path)
    const { object } = this.#reading.cutter
    if (scalar === 'object' && object !== undefined) return object(this.#scanner.slice(piece))
    const text = scalarText(scalar, this.#scanner.slice(piece), this.#reading.cutter)
    if (rule.read === undefined) return text === emptyMark ? '' : text || null
    if (isNullable && rule.initial !== undefined && (text === '' || (text === emptyMark && !takesMark.has(scalar))))
      return null
    const value = rule.read(text, this.#reading.zone)
    this.#judge(value, shape, piece, path)
    return this.#exact(value, shape)
  }

  #exact(value: WireValue, shape: Shape): TextValue {
    const isLong = shape.kind === 'scalar' && (shape.scalar === 'long' || shape.scalar === 'ulong')
    return isLong && value !== null && this.#reading.bigints ? BigInt(String(value)) : value
  }

  #enum(shape: EnumShape, piece: Piece, path: string): TextValue {
    const text = this.#reading.cutter.text(this.#scanner.slice(piece))
    if (text === '' && (shape.isNullable || path === '')) return null
    const value = readEnum(text === emptyMark ? '' : text, shape.type)
    this.#judge(value, shape, piece, path)
    return value
  }

  #judge(value: WireValue, shape: ScalarShape | EnumShape, piece: Piece, path: string): void {
    const { cutter, zone } = this.#reading
    const isJudged = this.#log.isKept && path !== keyPath
    if (isJudged && !cutter.isWritten(this.#scanner.slice(piece), value, shape, zone))
      this.#log.note('coerced', piece, path)
  }

  #class(shape: ClassShape, piece: Piece, depth: number, path: string): TextValue {
    const { isAbstract } = shape.type
    // a class without members is made whatever the text is
    if (shape.members.length === 0 && !isAbstract) return {}
    const heir = piece.start < 0 ? undefined : isAbstract ? this.#saidClass(piece, shape.type) : shape
    return heir ? this.#object(heir, isAbstract === true, piece, depth, path) : null
  }

  /** The class that an object says it is, before everything else. */
  #saidClass({ start, end }: Piece, base: ClassType | undefined): ClassShape | undefined {
    const { typeName, value } = this.#reading.cutter
    const name = start < 0 ? -1 : typeName(this.#text, start, end)
    return name >= 0 && name < end ? this.#classNamed(value(this.#text, name, end), base) : undefined
  }

  #classNamed(name: Piece, base: ClassType | undefined): ClassShape | undefined {
    const { cutter, shapes, dialect } = this.#reading
    const type = runtimeClass(cutter.text(this.#scanner.slice(name)), base, shapes.model, dialect)
    return type && shapes.ofClass(type)
  }

  #object(declared: ClassShape, isSaid: boolean, piece: Piece, depth: number, path: string): TextValue {
    const { cutter } = this.#reading
    const { start, end } = piece
    let at = this.#scanner.blank(start, end)
    if (at >= end) throw indexOutOfRange()
    if (this.#text[at] !== '{') throw notAnObject(declared.type.name, this.#scanner.slice(piece))
    if (this.#isEmptyBody(at + 1, piece, path)) return isSaid ? { __type: declared.type.runtimeName ?? '' } : {}
    if (this.#isTooDeep(piece, depth, path)) return null
    let shape = declared
    let values: Map<MemberShape, TextValue> | undefined
    at = this.#scanner.blank(at + 1, end)
    while (at < end) {
      const name = cutter.name(this.#text, at, end)
      const value = cutter.value(this.#text, this.#scanner.behindName(name, end), end)
      const isType =
        value.end - value.start > 1 && this.#scanner.nameOf(name) === '__type' && (cutter.saysTypeAnywhere || !values)
      const heir = isType ? this.#classNamed(value, declared.type) : undefined
      if (heir) {
        // what was read so far belonged to an object of the declared class, which is thrown away
        values = new Map()
        shape = heir
      } else if (!isType) {
        values ??= new Map()
        this.#assign(values, shape.byName.get(this.#scanner.nameOf(name)), name, value, depth, path)
      }
      const isLoose = !isType || cutter.saysTypeAnywhere
      at = isLoose ? this.#scanner.behindMember(value.after, end) : this.#scanner.behindSeparator(value.after, end)
    }
    this.#log.noteUnclosed(piece, '{}', path)
    // nothing is made of a type that nobody knows, and nothing else
    if (values === undefined) return null
    const object: Record<string, TextValue> =
      isSaid || shape !== declared ? { __type: shape.type.runtimeName ?? '' } : {}
    for (const member of shape.members) {
      const value = values.get(member)
      if (value !== undefined) put(object, member.name, value)
    }
    return object
  }

  #assign(
    values: Map<MemberShape, TextValue>,
    member: MemberShape | undefined,
    name: Piece,
    value: Piece,
    depth: number,
    path: string,
  ): void {
    const inner = pointerTo(path, member?.name ?? this.#scanner.slice(name))
    this.#countUp()
    if (member === undefined) this.#log.note('unknown-member', name, inner)
    const read = member && this.#memberValue(member, name, value, depth + 1, inner)
    if (member === undefined || read === undefined) return
    if (member.isReadOnly) this.#log.note('read-only', value, inner)
    else if (values.has(member)) this.#log.note('repeated', value, inner)
    if (!member.isReadOnly) values.set(member, read)
  }

  /** Converts a value, and returns undefined where the server would have left the member unset. */
  #memberValue({ shape }: MemberShape, name: Piece, piece: Piece, depth: number, path: string): TextValue | undefined {
    const { throwsOnError } = this.#reading
    // nothing is the first of an enum's values, but only in a member
    if (shape.kind === 'enum' && piece.start < 0 && !throwsOnError) return shape.initial
    try {
      return this.#value(shape, piece, depth, path)
    } catch (error) {
      if (!(error instanceof SerializationError && error.isSwallowed)) throw error
      if (throwsOnError) throw notSet(this.#scanner.slice(name), this.#scanner.slice(piece), error)
      this.#log.note('dropped', piece, path)
      return undefined
    }
  }

  #list({ items, isArray }: ListShape, piece: Piece, depth: number, path: string): TextValue {
    if (this.#scanner.isNothing(piece)) return null
    this.#log.noteUnclosed(piece, '[]', path)
    const kind = kindOf(items, isArray)
    const once = this.#scanner.withoutBrackets(piece.start, piece.end)
    const isTwice = kind === 'texts' && isArray && once !== undefined
    const body = isTwice ? this.#scanner.withoutBrackets(once.start, once.end) : once
    if (body === undefined) return []
    if (kind !== 'list') return this.#items(items, kind, body, depth, path)
    return this.#isTooDeep(piece, depth, path) ? null : this.#items(items, kind, body, depth + 1, path)
  }

  #items(shape: Shape, kind: ListKind, { start, end }: Piece, depth: number, path: string): readonly TextValue[] {
    const { cutter } = this.#reading
    const items: TextValue[] = []
    let at = kind === 'list' ? this.#scanner.blank(start, end) : start
    const areObjects = (kind === 'list' || kind === 'array') && this.#text[at] === '{'
    while (at < end) {
      const item = cutter.value(this.#text, at, end)
      const isMissing = kind === 'list' && (areObjects ? item.start < 0 : this.#scanner.isNothing(item))
      this.#countUp()
      if (!isMissing) items.push(this.#item(shape, kind, item, depth, pointerTo(path, items.length)))
      at = this.#scanner.blank(item.after, end)
      const isSeparated = at < end && this.#scanner.isSeparator(at, end)
      // a list of objects lets any character stand between them
      if (kind === 'list' && areObjects) at++
      else if (isSeparated) at = this.#scanner.blank(at + 1, end)
      const isOpenEnd = isSeparated && at >= end && kind !== 'integers' && !areObjects
      if (isMissing || isOpenEnd) items.push(this.#exact(shape.initial, shape))
    }
    return items
  }

  /** Lists of int read their items with quotes and all, and let them have a plus and zeros before them. */
  #item(shape: Shape, kind: ListKind, item: Piece, depth: number, path: string): TextValue {
    if (kind !== 'integers' || shape.kind !== 'scalar') return this.#value(shape, item, depth, path)
    const value = shape.rule.read?.(String(plainInteger(this.#scanner.slice(item))), this.#reading.zone) ?? null
    this.#judge(value, shape, item, path)
    return value
  }

  #dictionary({ keys, values }: DictionaryShape, piece: Piece, depth: number, path: string): TextValue {
    const { cutter, maps } = this.#reading
    const { start, end } = piece
    if (start < 0 || this.#isTooDeep(piece, depth, path)) return null
    const body = cutter.body(this.#text, start, end)
    const entries = new Map<string, TextValue>()
    // the dictionary of texts is another one in the library: it lets the mark of an empty text slip out
    const areTexts = isText(keys) && isText(values)
    const isEmpty = this.#isEmptyBody(body, piece, path)
    if (!isEmpty) this.#log.noteUnclosed(piece, '{}', path)
    let at = isEmpty ? end : body
    while (at < end) {
      const key = cutter.key(this.#text, at, end)
      const value = cutter.value(this.#text, this.#scanner.behindName(key, end), end)
      at = value.after
      this.#countUp()
      if (areTexts ? key.start < 0 : this.#scanner.isNothing(key)) continue
      const name = areTexts ? cutter.string(this.#scanner.slice(key)) : keyText(this.#value(keys, key, 0, keyPath))
      const inner = pointerTo(path, name)
      if (keys.kind === 'scalar' || keys.kind === 'enum') this.#judge(name, keys, key, inner)
      const read = this.#value(values, value, depth + 1, inner)
      if (entries.has(name)) this.#log.note('repeated', value, inner)
      entries.set(name, read)
      at = this.#scanner.behindSeparator(at, end)
    }
    return maps ? entries : objectOf(entries)
  }

  /** Text behind an empty body does not count: the library stops at the brace. */
  #isEmptyBody(from: number, piece: Piece, path: string): boolean {
    const rest = this.#scanner.behindEmptyBody(from, piece.end)
    if (rest && rest.start < rest.end) this.#log.note('ignored', rest, path)
    else if (rest) this.#log.noteUnclosed(piece, '{}', path)
    return rest !== undefined
  }

  #isTooDeep(piece: Piece, depth: number, path: string): boolean {
    if (depth < this.#reading.depth) return false
    if (this.#reading.throwsOnError) throw tooDeep(this.#reading.depth)
    this.#log.note('too-deep', piece, path)
    return true
  }

  #countUp(): void {
    if (++this.#count > this.#reading.members) throw tooLarge(this.#reading.members, 'members')
  }
}

/** No pointer: a key is judged when its own path is known. */
const keyPath = 'key'

/** The scalars that take the mark for a text, and not for nothing. */
const takesMark: ReadonlySet<Scalar> = new Set(['char', 'DateTime', 'DateTimeOffset', 'TimeSpan'])
