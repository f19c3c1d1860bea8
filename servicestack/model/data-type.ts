/** Describes the classes and enums that travel on the wire. */

import type { Member } from './member.ts'

/** A DTO class or an enum. */
export type DataType = ClassType | EnumType

/** A class: its own members in declared order; inherited ones belong to `base`. */
export interface ClassType {
  readonly kind: 'class'
  readonly name: string
  readonly description?: string
  /** Name of the base class, also one of the model's types. */
  readonly base?: string
  /** True for a class that stands for its heirs only. */
  readonly isAbstract?: true
  /** What `__type` calls it: `Voice.Api.Cat, Voice.Api`. */
  readonly runtimeName?: string
  /** Why a reader may make it from a `__type`; without a reason it refuses. */
  readonly runtimeAccess?: 'DataContract' | 'Serializable'
  readonly members: readonly Member[]
}

/** An enum: on the wire each value is its name. */
export interface EnumType {
  readonly kind: 'enum'
  readonly name: string
  readonly description?: string
  /** Values as they are spelled on the wire, in published order. */
  readonly values: readonly string[]
  /** The names behind the values, where a source tells that they differ. */
  readonly names?: readonly string[]
  /** The numbers behind the values, where they are not 0, 1, 2, …; the value of 0 is the default. */
  readonly numbers?: readonly number[]
  /** True for an enum whose values are added up and written as a number. */
  readonly isFlags?: true
}
