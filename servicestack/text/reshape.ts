/** Changes the shapes that a writer goes by as a request asks for, so that the writer itself asks nothing. */

import type { ClassType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import { leavesOut } from './leaves-out.ts'
import { memberName } from './member-name.ts'
import type { Notation } from './notation.ts'
import type { ConfiguredOptions } from './options.ts'
import { runtimeName } from './runtime-name.ts'
import {
  type ClassShape,
  type DictionaryShape,
  LazyClass,
  type MemberShape,
  type ScalarShape,
  type Shape,
  type Shapes,
  scalarShape,
} from './shape.ts'
import { type Typed, type TypedForWriting, typed } from './typed.ts'
import { enumAsNumber, enumKeyAsNumber, nullable, unixDate } from './wanted-scalars.ts'
import type { WriteOptions } from './write-options.ts'

/** A shape and what becomes of it. */
export interface Reshaped {
  /** As readers see it. */
  readonly declared: Typed
  /** As the request wants it written. */
  readonly wanted: TypedForWriting
}

/** Returns the options' type before and after. */
export function reshape(options: ConfiguredOptions, notation: Notation): Reshaped {
  const declared = typed(options, notation)
  const shapes = new WantedShapes(declared.shapes, notation, options.write)
  return { declared, wanted: { shapes, zone: declared.zone, shape: shapes.of(declared.shape) } }
}

class WantedShapes {
  readonly model: Shapes['model']
  readonly #shapes: Shapes
  readonly #notation: Notation
  readonly #options: WriteOptions
  readonly #saysTypes: boolean
  readonly #classes = new Map<ClassType, ClassShape>()
  /** Those that begin with their type. */
  readonly #talkative = new Map<ClassType, ClassShape>()

  constructor(shapes: Shapes, notation: Notation, options: WriteOptions) {
    this.model = shapes.model
    this.#shapes = shapes
    this.#notation = notation
    this.#options = options
    this.#saysTypes = options.includesTypes === true && !options.excludesTypes
  }

  of(shape: Shape): Shape {
    switch (shape.kind) {
      case 'class':
        return this.#ofClass(shape.type, this.#saysTypes)
      case 'list':
        return { ...shape, items: this.of(shape.items) }
      case 'dictionary':
        return { ...shape, keys: this.#keys(shape), values: this.#values(shape) }
      case 'enum':
        return this.#options.enumsAsNumbers ? enumAsNumber(shape, this.#notation) : shape
      case 'scalar':
        return this.#scalar(shape)
      case 'untyped':
        return shape
    }
  }

  /** Returns the shape of a class that a value says it is; the writer repeats that before the members. */
  ofClass(type: ClassType): ClassShape {
    return this.#ofClass(type, false)
  }

  #ofClass(type: ClassType, saysType: boolean): ClassShape {
    const classes = saysType ? this.#talkative : this.#classes
    const known = classes.get(type) ?? new LazyClass(type, () => this.#members(type, saysType))
    classes.set(type, known)
    return known
  }

  #scalar(shape: ScalarShape): Shape {
    const { dates } = this.#options
    const isDate = shape.scalar === 'DateTime' || shape.scalar === 'DateOnly'
    return isDate && (dates === 'UnixTime' || dates === 'UnixTimeMs') ? unixDate(shape) : shape
  }

  #keys({ keys }: DictionaryShape): Shape {
    return keys.kind === 'enum' && this.#options.enumsAsNumbers ? enumKeyAsNumber(keys, this.#notation) : this.of(keys)
  }

  #values({ values }: DictionaryShape): Shape {
    const wanted = this.of(values)
    return this.#options.includesNullEntries ? nullable(wanted, this.#notation) : wanted
  }

  #members(type: ClassType, saysType: boolean): readonly MemberShape[] {
    const sources = wireMembers(this.model, type.name)
    const { members } = this.#shapes.ofClass(type)
    const wanted = members.map((member, index) => this.#member(member, sources[index]))
    const typeName = saysType ? runtimeName(type, this.model) : undefined
    return typeName === undefined ? wanted : [this.#typeMember(typeName), ...wanted]
  }

  #member(member: MemberShape, source: Member | undefined): MemberShape {
    const { excludesDefaults, includesNulls, textCase } = this.#options
    const { name, shape } = member
    const label = `${this.#notation.memberName(source ? memberName(source, textCase) : name)}:`
    const wanted = { ...member, label, shape: this.of(shape) }
    if (shape.initial === null)
      return includesNulls && !excludesDefaults ? { ...wanted, absent: `${label}null` } : wanted
    return leavesOut(shape, this.#options) ? { ...wanted, absent: '' } : wanted
  }

  /** The type as a member that nobody needs to assign. */
  #typeMember(typeName: string): MemberShape {
    const { memberName: spell, string } = this.#notation
    const label = `${spell('__type')}:`
    const shape = scalarShape('string', true)
    return { name: '__type', label, shape, isReadOnly: true, absent: `${label}${string(typeName)}` }
  }
}
