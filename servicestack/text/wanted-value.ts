/** Takes out of a value what a request does not want, and marks the nulls that it does. */

import { isInitial, leavesOut } from './leaves-out.ts'
import { classNamed } from './runtime-class.ts'
import type { ClassShape, DictionaryShape, Shape } from './shape.ts'
import { isItems, isMembers, type TextObject, type TextValue } from './text-value.ts'
import type { Typed } from './typed.ts'
import { canHoldNullMark, nullMark } from './wanted-scalars.ts'
import type { WriteOptions } from './write-options.ts'

/** Returns what does so for values of a type; undefined where every value is wanted as it is. */
export function wantedValue(typed: Typed, options: WriteOptions): ((value: TextValue) => TextValue) | undefined {
  const { excludesDefaults, excludesDefaultEnums, includesNullEntries } = options
  if (!excludesDefaults && !excludesDefaultEnums && !includesNullEntries) return undefined
  const sieve = new Sieve(typed, options)
  return (value) => sieve.value(typed.shape, value)
}

class Sieve {
  readonly #typed: Typed
  readonly #options: WriteOptions

  constructor(typed: Typed, options: WriteOptions) {
    this.#typed = typed
    this.#options = options
  }

  value(shape: Shape, value: TextValue): TextValue {
    if (isItems(value)) return shape.kind === 'list' ? value.map((item) => this.value(shape.items, item)) : value
    if (!isMembers(value)) return value
    const heir = this.#heirOf(value)
    if (heir) return this.#members(heir, value)
    if (shape.kind === 'dictionary') return this.#entries(shape, value)
    return shape.kind === 'class' ? this.#members(shape, value) : value
  }

  #members(shape: ClassShape, value: TextObject): TextObject {
    const wanted = Object.entries(value).map(([name, inner]) => {
      const member = shape.members[shape.indexes.get(name) ?? -1]
      if (member === undefined || inner === undefined) return [name, inner] as const
      const isUnwanted = leavesOut(member.shape, this.#options) && isInitial(member.shape, inner, this.#typed.zone)
      return [name, isUnwanted ? undefined : this.value(member.shape, inner)] as const
    })
    return Object.fromEntries(wanted)
  }

  #entries({ values }: DictionaryShape, value: TextObject): TextValue {
    const isMarked = this.#options.includesNullEntries && canHoldNullMark(values)
    const entries: readonly (readonly [string, TextValue | undefined])[] =
      value instanceof Map ? [...value] : Object.entries(value)
    return new Map(
      entries.map(([key, inner]) => {
        const isNull = (inner ?? null) === null
        return [key, isNull ? (isMarked ? nullMark : null) : this.value(values, inner ?? null)]
      }),
    )
  }

  #heirOf(value: TextObject): ClassShape | undefined {
    const { shapes } = this.#typed
    const name = Object.hasOwn(value, '__type') ? value['__type'] : undefined
    const type = typeof name === 'string' ? classNamed(name, shapes.model) : undefined
    return type && shapes.ofClass(type)
  }
}
