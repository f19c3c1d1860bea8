/** Converts the text of a path, query or form value to what a member holds. */

import { compileParse } from '#servicestack/jsv/compile-parse.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { DialectName } from '#servicestack/text/dialect.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { Shapes } from '#servicestack/text/shape.ts'

/** A member that values can be laid over. */
export class OverlayMember {
  readonly name: string
  /** Its name in C#. */
  readonly property: string
  readonly #member: Member
  readonly #model: ServiceModel
  readonly #dialect: DialectName
  readonly #endsAtComma: boolean
  /** Prepared for the first value, for most members never get one. */
  #convert: ((text: string) => WireValue) | undefined

  constructor(member: Member, model: ServiceModel, dialect: DialectName) {
    this.name = member.name
    this.property = member.property ?? member.name.charAt(0).toUpperCase() + member.name.slice(1)
    this.#member = member
    this.#model = model
    this.#dialect = dialect
    this.#endsAtComma = isBoolean(member)
  }

  /** Returns as much of a text as is converted: a checkbox sends two values, of which the first counts. */
  cut(text: string): string {
    return this.#endsAtComma && text.includes(',') ? text.slice(0, text.indexOf(',')) : text
  }

  /** Returns the value, null where the library makes nothing of the text, or undefined where the text does not fit. */
  convert(text: string): WireValue | undefined {
    this.#convert ??= converter(this.#member, this.#model, this.#dialect)
    try {
      return this.#convert(text)
    } catch (error) {
      if (error instanceof SerializationError) return undefined
      throw error
    }
  }

  /** What its texts are converted to, where that is one value. */
  get scalar(): Scalar | 'enum' | undefined {
    const { type } = this.#member
    if (type.kind === 'scalar') return type.scalar
    return type.kind === 'named' && findType(this.#model, type.name)?.kind === 'enum' ? 'enum' : undefined
  }

  /** True for what .NET holds where nobody put anything. */
  isInitial(value: WireValue | undefined): boolean {
    if (value === undefined) return true
    const { type } = this.#member
    return value === new Shapes(this.#model, (name) => name).of(type, isNullable(this.#member)).initial
  }
}

function isNullable({ type, nullable }: Member): boolean {
  return nullable || 'isNullable' in type
}

/** A nullable one is read like all else. */
function isBoolean(member: Member): boolean {
  const { type } = member
  return type.kind === 'scalar' && type.scalar === 'boolean' && !isNullable(member)
}

/** A string takes its text as it is; all else is JSV. */
function converter({ type }: Member, model: ServiceModel, dialect: DialectName): (text: string) => WireValue {
  if (type.kind === 'scalar' && type.scalar === 'string') return (text) => text
  // without bigint and Map, which nobody asked for, what is read is a wire value
  return compileParse({ type, model, dialect }).parse as (text: string) => WireValue
}
