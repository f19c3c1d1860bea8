/** Describes the data contract of a type: what the XML of its values is made of. */

import type { ClassType, EnumType } from '#servicestack/model/data-type.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { ContractName } from './generic-name.ts'

/** The contract of a type. */
export type Contract = ScalarContract | EnumContract | ListContract | DictionaryContract | ClassContract

/** What all contracts share. */
interface ContractFacts extends ContractName {
  /** What .NET holds where nobody put anything; absent where that is null. */
  readonly initial?: WireValue
}

/** A scalar; one of the kind `object` says itself what it is. */
export interface ScalarContract extends ContractFacts {
  readonly kind: 'scalar'
  readonly scalar: Scalar
}

/** An enum. */
export interface EnumContract extends ContractFacts {
  readonly kind: 'enum'
  readonly type: EnumType
}

/** A list or an array; its items are elements of `itemName` in the namespace of the contract. */
export interface ListContract extends ContractFacts {
  readonly kind: 'list'
  readonly items: Contract
  readonly itemName: string
  /** True for arrays that .NET reads in one go: nothing but items may be in them. */
  readonly isStrict: boolean
}

/** A dictionary; its entries are elements of `itemName`, each with a `Key` and a `Value`. */
export interface DictionaryContract extends ContractFacts {
  readonly kind: 'dictionary'
  readonly keys: Contract
  readonly values: Contract
  readonly itemName: string
}

/** A class; its levels are found when they are first asked for, because a class may contain itself. */
export interface ClassContract extends ContractFacts {
  readonly kind: 'class'
  readonly type: ClassType
  /** The farthest base class first. */
  readonly levels: readonly ContractLevel[]
}

/** What one class in a line of heirs adds. */
export interface ContractLevel {
  readonly namespace: string
  /** In the order of their elements. */
  readonly members: readonly ContractMember[]
}

/** A member: an element, and the name by which a value holds it. */
export interface ContractMember {
  readonly name: string
  readonly wireName: string
  readonly contract: Contract
}
