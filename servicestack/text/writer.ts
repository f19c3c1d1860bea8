/** Writes values: the order, the omissions and the nesting of ServiceStack.Text, in the spelling of one format. */

import { enumValue, numberOfEnum } from './enum-value.ts'
import { isText } from './list-kind.ts'
import type { Notation } from './notation.ts'
import { numberText } from './number-text.ts'
import { classNamed } from './runtime-class.ts'
import {
  type ClassShape,
  type DictionaryShape,
  type EnumShape,
  type ListShape,
  type MemberShape,
  type ScalarShape,
  type Shape,
  scalarShape,
  untypedList,
  untypedMap,
} from './shape.ts'
import type { TextMemory } from './text-memory.ts'
import { isItems, isMembers, type TextObject, type TextValue } from './text-value.ts'
import type { TypedForWriting } from './typed.ts'

/** Objects nest this deep on the wire; of what lies deeper only the member's name is written. */
export const writtenDepth = 51

/** What digits, Guids and bytes are made of. */
const plain = /^[\w.+\-=/]*$/

/** What stands for a null in a list of such; a list of nothing but nulls is written as if it were empty. */
const nullItems: Readonly<Partial<Record<Shape['kind'], string>>> = { class: '{}', dictionary: 'null', list: '' }

const boolean = scalarShape('boolean', false)

/** Units of the longest text of a member that is remembered. */
const longestRemembered = 200

/** A member, and all that is written of it when nobody assigned a value. */
interface Slot extends MemberShape {
  /** Its latest plain value, and what was written of it with a comma in front. */
  last: TextValue | undefined
  lastText: string
  readonly absent: string
  readonly next: string
  readonly isText: boolean
  /** For objects, lists and dictionaries, where the writer remembers any. */
  readonly memory: TextMemory | undefined
}

/** Writes in one format. The text so far is handed on from value to value: joining pieces later would cost as much again. */
export class Writer {
  readonly #typed: TypedForWriting
  readonly #notation: Notation
  readonly #newMemory: (() => TextMemory) | undefined
  readonly #slots = new Map<ClassShape, readonly Slot[]>()

  /** With `newMemory`, inner values that cannot change are written once. */
  constructor(typed: TypedForWriting, notation: Notation, newMemory?: () => TextMemory) {
    this.#typed = typed
    this.#notation = notation
    this.#newMemory = newMemory
  }

  /**
   * Returns a whole document: members in wire order, nulls left out, value types always written (an absent one as
   * .NET's initial value), empty lists written, members that the model does not declare left out. Null is no text.
   */
  document(value: TextValue): string {
    const { shape } = this.#typed
    if ((value ?? null) === null) return ''
    const isOpen =
      shape.kind === 'class' || shape.kind === 'untyped' || (shape.kind === 'scalar' && shape.scalar === 'object')
    // at the root nobody asks of which class a value is: an heir is written as what it is, without saying so
    const heir = isOpen && isMembers(value) ? this.#heirOf(value) : undefined
    return heir && isMembers(value) ? this.#members(heir, value, '', '{', 0) : this.#value(shape, value, '', 0)
  }

  #value(shape: Shape, value: TextValue, text: string, depth: number): string {
    switch (shape.kind) {
      case 'class':
        return this.#object(shape, value, text, depth)
      case 'list':
        return this.#list(shape, value, text, depth)
      case 'dictionary':
        return this.#dictionary(shape, value, text, depth)
      case 'enum':
        return text + this.#enum(shape, value)
      case 'untyped':
        return this.#lateBound(value, text, depth)
      case 'scalar':
        return shape.scalar === 'object' ? this.#lateBound(value, text, depth) : text + this.#scalar(shape, value)
    }
  }

  #scalar({ scalar, rule }: ScalarShape, value: TextValue): string {
    if (rule.spelling === 'text') return scalar === 'Uri' && value === '' ? this.#notation.bare('') : this.#text(value)
    if (typeof value === 'object') throw new TypeError(`Cannot write an object as ${scalar}. Write text or a number.`)
    const text = (this.#notation.spellings[scalar] ?? rule.write ?? String)(value, this.#typed.zone)
    const isPlain = rule.spelling === 'digits' || scalar === 'Guid' || scalar === 'bytes'
    // text of another kind would end the value and begin the next
    if (isPlain && !plain.test(text)) throw new TypeError(`Cannot write ${JSON.stringify(text)} as ${scalar}.`)
    return rule.spelling === 'bare' ? this.#notation.bare(text) : text
  }

  /** A value where text is declared; JavaScript callers pass what they have. */
  #text(value: TextValue): string {
    if (typeof value === 'string') return this.#notation.string(value)
    if (typeof value === 'boolean') return this.#scalar(boolean, value)
    return typeof value === 'number' ? numberText(value) : typeof value === 'bigint' ? String(value) : ''
  }

  #enum({ type, names }: EnumShape, value: TextValue): string {
    const { bare } = this.#notation
    if (typeof value === 'string' && names.has(value)) return bare(value)
    const number = typeof value === 'string' || typeof value === 'number' ? numberOfEnum(value, type) : undefined
    if (number === undefined) return bare(String(value))
    return type.isFlags ? numberText(number) : bare(String(enumValue(number, type)))
  }

  #object(declared: ClassShape | undefined, value: TextValue, text: string, depth: number): string {
    if (value instanceof Map) return this.#object(declared, Object.fromEntries(value), text, depth)
    if (!isMembers(value)) return `${text}{}`
    if (depth >= writtenDepth) return text
    const shape = this.#heirOf(value) ?? declared
    if (shape === undefined) return `${text}{}`
    if (shape === declared) return this.#members(shape, value, text, '{', depth)
    // an object of another class than declared says so, first of all
    const { memberName, string } = this.#notation
    const type = `{${memberName('__type')}:${string(shape.type.runtimeName ?? '')}`
    return this.#members(shape, value, text + type, ',', depth)
  }

  #members(shape: ClassShape, value: TextObject, before: string, opening: string, depth: number): string {
    const values = valuesInOrder(value, shape)
    let text = before
    let index = 0
    for (const slot of this.#slotsOf(shape)) {
      const inner = values[index++]
      if (inner === undefined || inner === null) {
        if (slot.absent !== '') text += (text === before ? opening : ',') + slot.absent
        continue
      }
      const isFirst = text === before
      if (typeof inner !== 'object') {
        const member = this.#plainMember(slot, inner, depth + 1)
        text += isFirst ? opening + member.slice(1) : member
        continue
      }
      const label = isFirst ? opening + slot.label : slot.next
      text = slot.memory
        ? text + label + this.#remembered(slot.memory, slot.shape, inner, depth + 1)
        : this.#value(slot.shape, inner, text + label, depth + 1)
    }
    return text === before && opening === '{' ? `${text}{}` : `${text}}`
  }

  /** Objects that are written one after the other have much in common: states, kinds, names, dates of one second. */
  #plainMember(slot: Slot, value: Exclude<TextValue, object | null>, depth: number): string {
    if (Object.is(slot.last, value)) return slot.lastText
    // nearly every member is text: to say so here is quicker than to ask again what it is
    const isText = slot.isText && typeof value === 'string'
    const text = isText ? slot.next + this.#notation.string(value) : this.#value(slot.shape, value, slot.next, depth)
    if (text.length < longestRemembered) {
      slot.last = value
      slot.lastText = text
    }
    return text
  }

  #remembered(memory: TextMemory, shape: Shape, value: TextValue & object, depth: number): string {
    const known = memory.get(value)
    if (known !== undefined) return known
    const text = this.#value(shape, value, '', depth)
    memory.keep(value, text)
    return text
  }

  #heirOf(value: TextObject): ClassShape | undefined {
    const name = Object.hasOwn(value, '__type') ? value['__type'] : undefined
    const type = typeof name === 'string' ? classNamed(name, this.#typed.shapes.model) : undefined
    return type && this.#typed.shapes.ofClass(type)
  }

  #slotsOf(shape: ClassShape): readonly Slot[] {
    const known = this.#slots.get(shape)
    if (known) return known
    const slots = shape.members.map((member) => {
      const { shape: inner, label } = member
      return {
        last: undefined,
        lastText: '',
        next: `,${label}`,
        isText: isText(inner),
        memory: inner.kind === 'scalar' || inner.kind === 'enum' ? undefined : this.#newMemory?.(),
        absent: inner.initial === null ? '' : this.#value(inner, inner.initial, label, 0),
        ...member,
      }
    })
    this.#slots.set(shape, slots)
    return slots
  }

  #list({ items }: ListShape, value: TextValue, before: string, depth: number): string {
    const nullItem = nullItems[items.kind] ?? this.#notation.nullItem
    let text = `${before}[`
    let isFirst = true
    for (const item of isItems(value) ? value : []) {
      if (!isFirst) text += ','
      isFirst = false
      text = (item ?? null) === null ? text + nullItem : this.#value(items, item, text, depth)
    }
    return `${text}]`
  }

  #dictionary({ keys, values }: DictionaryShape, value: TextValue, before: string, depth: number): string {
    let text = `${before}{`
    let isFirst = true
    for (const [key, inner] of value instanceof Map ? value : Object.entries(value ?? {})) {
      if (inner === undefined || inner === null) continue
      text = this.#value(values, inner, `${text}${isFirst ? '' : ','}${this.#key(keys, key)}:`, depth)
      isFirst = false
    }
    return `${text}}`
  }

  #key(shape: Shape, key: string): string {
    if (isText(shape)) return this.#notation.string(key)
    const isBoolean = shape.kind === 'scalar' && shape.scalar === 'boolean'
    return this.#notation.key(this.#value(shape, isBoolean ? key === 'True' : key, '', 0))
  }

  /** A value that says itself what it is: a class by its `__type`, everything else by what it looks like. */
  #lateBound(value: TextValue, text: string, depth: number): string {
    if (typeof value !== 'object') return text + this.#text(value)
    if (isItems(value)) return this.#list(untypedList, value, text, depth)
    const heir = isMembers(value) ? this.#heirOf(value) : undefined
    return heir ? this.#object(undefined, value, text, depth) : this.#dictionary(untypedMap, value, text, depth)
  }
}

/**
 * Returns the values of an object's members in wire order. To walk along the names that an object has is several
 * times faster than to ask it for each name that it might have. It takes inherited members along, if they can be
 * enumerated; plain objects have none.
 */
function valuesInOrder(value: TextObject, { indexes }: ClassShape): readonly (TextValue | undefined)[] {
  const values = new Array<TextValue | undefined>(indexes.size)
  for (const name in value) {
    const index = indexes.get(name)
    if (index !== undefined) values[index] = value[name]
  }
  return values
}
