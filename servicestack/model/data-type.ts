/** Describes the classes and enums that travel on the wire. */

import type { Fact } from './fact.ts'
import type { Member } from './member.ts'
import type { TypeReference } from './type-reference.ts'

/** A DTO class or an enum. */
export type DataType = ClassType | EnumType

/**
 * What classes and enums share. `name` is unique in its model: the simple name, or `Namespace.Name` for each of several
 * types that share a simple name.
 */
interface TypeFacts {
  readonly name: string
  readonly namespace?: string
  readonly description?: string
  /** The class that it is declared inside of. */
  readonly nestedIn?: string
  /** What the sources could not tell of this very type; see `ServiceModel.unknown` for what they tell of none. */
  readonly unknown?: readonly Fact[]
}

/** A class or interface: its own members in declared order; inherited ones belong to `base`. */
export interface ClassType extends TypeFacts {
  readonly kind: 'class'
  /** The type parameters of a generic class; its members name them as types. */
  readonly parameters?: readonly string[]
  /** Name of the base class, also one of the model's types. */
  readonly base?: string
  /** What a generic base is closed with. */
  readonly baseArguments?: readonly TypeReference[]
  /** The interfaces by their names, ServiceStack's verb markers (`IGet`) among them. */
  readonly implements?: readonly string[]
  /** True for a class that stands for its heirs only. */
  readonly isAbstract?: true
  readonly isInterface?: true
  /** The name of its data contract, which is its own where the contract has none. */
  readonly dataContract?: string
  /** The XML namespace of ServiceStack's own contracts, whose members stand in the order of their elements. */
  readonly contractNamespace?: string
  /** What a class without parameters was closed from: `Page` with `Vessel`. */
  readonly closes?: { readonly name: string; readonly arguments: readonly TypeReference[] }
  /** What a class that is a dictionary on the wire holds: `class TariffMap : Dictionary<string, Tariff>`. */
  readonly entries?: { readonly keys?: TypeReference; readonly values: TypeReference }
  /** What `__type` calls it: `Voice.Api.Cat, Voice.Api`. */
  readonly runtimeName?: string
  /** Why a reader may make it from a `__type`; without a reason it refuses. */
  readonly runtimeAccess?: 'DataContract' | 'Serializable'
  readonly members: readonly Member[]
}

/** An enum: on the wire each value is its name. */
export interface EnumType extends TypeFacts {
  readonly kind: 'enum'
  /** Values as they are spelled on the wire, in published order. */
  readonly values: readonly string[]
  /** The names behind the values, where a source tells that they differ. */
  readonly names?: readonly string[]
  /** The numbers behind the values, where they are not 0, 1, 2, …; the value of 0 is the default. */
  readonly numbers?: readonly number[]
  /** What is said of each value, null where nothing is; absent when nothing is said of any. */
  readonly descriptions?: readonly (string | null)[]
  /** True for an enum whose values are added up and written as a number. */
  readonly isFlags?: true
}
