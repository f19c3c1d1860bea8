/** What a type of the model is to a reader or a writer: looked up once, and not for every value. */

import { closeModel } from '#servicestack/model/close-model.ts'
import type { ClassType, EnumType } from '#servicestack/model/data-type.ts'
import { findType } from '#servicestack/model/find-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { Scalar, TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import { enumValue, numberOfEnum } from './enum-value.ts'
import type { ScalarRule } from './scalar-rule.ts'
import { scalarRules } from './scalars/scalar-rules.ts'

/** A type reference with all that its names stand for; `initial` is what .NET holds where nobody put anything. */
export type Shape = ScalarShape | EnumShape | ListShape | DictionaryShape | ClassShape | UntypedShape

/** A scalar; `object` is late-bound, a value that says itself what it is. */
export interface ScalarShape {
  readonly kind: 'scalar'
  readonly scalar: Scalar
  readonly rule: ScalarRule
  readonly isNullable: boolean
  readonly initial: WireValue
}

/** An enum. */
export interface EnumShape {
  readonly kind: 'enum'
  readonly type: EnumType
  /** The values that are written as they are. */
  readonly names: ReadonlySet<string>
  /** Those of them that hold what would otherwise stand in quotes, the longest first. */
  readonly oddNames: readonly string[]
  readonly isNullable: boolean
  readonly initial: WireValue
}

/** A `List<T>`, or a `T[]`, which reads otherwise. */
export interface ListShape {
  readonly kind: 'list'
  readonly items: Shape
  readonly isArray: boolean
  readonly initial: null
}

/** A dictionary. */
export interface DictionaryShape {
  readonly kind: 'dictionary'
  readonly keys: Shape
  readonly values: Shape
  readonly initial: null
}

/** A class; its members are found when they are first asked for, because a class may contain itself. */
export interface ClassShape {
  readonly kind: 'class'
  readonly type: ClassType
  readonly initial: null
  /** In wire order. */
  readonly members: readonly MemberShape[]
  /** The place of each name in wire order. */
  readonly indexes: ReadonlyMap<string, number>
  /** By name in lower case, as readers compare them. */
  readonly byName: ReadonlyMap<string, MemberShape>
}

/** Nobody says what it is: texts, and lists and maps of them. */
export interface UntypedShape {
  readonly kind: 'untyped'
  readonly initial: null
}

/** A member of a class. */
export interface MemberShape {
  readonly name: string
  /** The name as it is written, and its colon. */
  readonly label: string
  readonly shape: Shape
  readonly isReadOnly: boolean
  /** What is written where nobody assigned a value; without a word that is the shape's initial value. */
  readonly absent?: string
}

/** Untyped text. */
export const untyped: UntypedShape = { kind: 'untyped', initial: null }

/** A list of untyped text. */
export const untypedList: ListShape = { kind: 'list', items: untyped, isArray: false, initial: null }

/** A map of untyped text. */
export const untypedMap: DictionaryShape = {
  kind: 'dictionary',
  keys: scalarShape('string', false),
  values: untyped,
  initial: null,
}

/** Returns what untyped text is, by its first character: a map, a list, or a text. */
export function untypedShape(first: string | undefined): Shape {
  return first === '{' ? untypedMap : first === '[' ? untypedList : untypedMap.keys
}

/** Knows the shapes of a model without open types, each class once. */
export class Shapes {
  readonly model: ServiceModel
  readonly #spellName: (name: string) => string
  readonly #classes = new Map<string, ClassShape>()

  /** Takes how the format at hand spells the name of a member. */
  constructor(model: ServiceModel, spellName: (name: string) => string) {
    this.model = closeModel(model)
    this.#spellName = spellName
  }

  /** Returns the shape of a type; a name that the model does not know is text. */
  of(type: TypeReference, isNullable = 'isNullable' in type): Shape {
    switch (type.kind) {
      case 'scalar':
        return scalarShape(type.scalar, isNullable)
      case 'list':
        return { kind: 'list', items: this.of(type.items), isArray: type.isArray === true, initial: null }
      case 'dictionary':
        return { kind: 'dictionary', keys: this.of(type.keys ?? text), values: this.of(type.values), initial: null }
      case 'named':
        return this.#named(type.name, isNullable)
    }
  }

  #named(name: string, isNullable: boolean): Shape {
    const type = findType(this.model, name)
    if (type?.kind === 'class') return this.ofClass(type)
    if (type === undefined) return scalarShape('string', false)
    const isFirstOfItsNumber = (value: string) => enumValue(numberOfEnum(value, type) ?? 0, type) === value
    const names = type.isFlags ? [] : type.values.filter(isFirstOfItsNumber)
    const oddNames = names.filter((one) => /[",:{}[\]\r\n]/.test(one)).sort((one, other) => other.length - one.length)
    return {
      kind: 'enum',
      type,
      names: new Set(names),
      oddNames,
      isNullable,
      initial: isNullable ? null : enumValue(0, type),
    }
  }

  /** Returns the shape of a class. */
  ofClass(type: ClassType): ClassShape {
    const known = this.#classes.get(type.name) ?? new LazyClass(type, () => this.#members(type.name))
    this.#classes.set(type.name, known)
    return known
  }

  #members(name: string): readonly MemberShape[] {
    return wireMembers(this.model, name).map((member) => ({
      name: member.name,
      label: `${this.#spellName(member.name)}:`,
      shape: this.of(member.type, member.nullable || 'isNullable' in member.type),
      isReadOnly: member.isReadOnly === true,
    }))
  }
}

/** Text, which is also what an unknown type is taken for. */
const text: TypeReference = { kind: 'scalar', scalar: 'string' }

/** Returns the shape of a scalar. */
export function scalarShape(scalar: Scalar, isNullable: boolean): ScalarShape {
  const rule = scalarRules[scalar]
  return { kind: 'scalar', scalar, rule, isNullable, initial: (isNullable ? null : rule.initial) ?? null }
}

/** Its members are found when they are first asked for, because a class may contain itself. */
export class LazyClass implements ClassShape {
  readonly kind = 'class'
  readonly initial = null
  readonly type: ClassType
  readonly #find: () => readonly MemberShape[]
  #members: readonly MemberShape[] | undefined
  #indexes: ReadonlyMap<string, number> | undefined
  #byName: ReadonlyMap<string, MemberShape> | undefined

  constructor(type: ClassType, find: () => readonly MemberShape[]) {
    this.type = type
    this.#find = find
  }

  get members(): readonly MemberShape[] {
    this.#members ??= this.#find()
    return this.#members
  }

  get indexes(): ReadonlyMap<string, number> {
    this.#indexes ??= new Map(this.members.map(({ name }, index) => [name, index]))
    return this.#indexes
  }

  get byName(): ReadonlyMap<string, MemberShape> {
    this.#byName ??= new Map(this.members.map((member) => [member.name.toLowerCase(), member]))
    return this.#byName
  }
}
