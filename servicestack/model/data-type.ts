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
  readonly members: readonly Member[]
}

/** An enum: on the wire each value is its name. */
export interface EnumType {
  readonly kind: 'enum'
  readonly name: string
  readonly description?: string
  /** Value names in published order; the first is the default. */
  readonly values: readonly string[]
}
