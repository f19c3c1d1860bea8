/** Describes one member of a DTO class. */

import type { Fact } from './fact.ts'
import type { TypeReference } from './type-reference.ts'

/** A member by its wire name. */
export interface Member extends MemberRules {
  readonly name: string
  /** The C# property behind it, where a source tells. */
  readonly property?: string
  readonly description?: string
  readonly type: TypeReference
  /** True when .NET can hold null here, so the wire may leave the member out; value types never can. */
  readonly nullable: boolean
  /** Place on the wire; members without one come first, in declared order. */
  readonly order?: number
  /** The first version of ServiceStack that has it, where the oldest one here does not. */
  readonly since?: '8.6'
  /** True for a member that is written, but cannot be set. */
  readonly isReadOnly?: true
  /** Where its author says that a request carries it (`ParameterType`). */
  readonly place?: ParameterPlace
  /** What documents call it (`ApiMember(Name=…)`); the wire does not. */
  readonly documentedName?: string
  /** What documents say its type is (`ApiMember(DataType=…)`). */
  readonly documentedType?: string
  /** What the sources could not tell of this very member; see `ServiceModel.unknown` for what they tell of none. */
  readonly unknown?: readonly Fact[]
}

/** What a value must keep to. */
export interface MemberRules {
  /** True when its author says that a request must have it. */
  readonly isRequired?: true
  /** ServiceStack's validators, as they are written: `InclusiveBetween(1,99)`. */
  readonly validators?: readonly string[]
  readonly allowedValues?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

/** The parts of a request that can carry a member. */
export type ParameterPlace = (typeof parameterPlaces)[number]

/** Those parts, as ServiceStack names them. */
export const parameterPlaces = ['path', 'query', 'body', 'form', 'header', 'model'] as const
