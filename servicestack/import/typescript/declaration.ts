/** Describes DTO source as its language declares it, before it becomes part of a model. */

import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { Attribute } from '../attributes/attribute.ts'

/** A declared class, string dictionary or enum, whatever the language. */
export type Declaration = DeclaredClass | DeclaredMap | DeclaredEnum

/** A class or interface; `parameters` are its type parameters. */
export interface DeclaredClass {
  readonly kind: 'class'
  readonly name: string
  readonly line: number
  readonly description?: string
  readonly attributes: readonly Attribute[]
  readonly parameters: readonly string[]
  readonly base?: NamedType
  /** All that it implements, and of an interface all that it extends beside its base. */
  readonly interfaces: readonly NamedType[]
  readonly isInterface: boolean
  readonly isAbstract: boolean
  readonly members: readonly DeclaredMember[]
  /** What its methods return when they return a text, by their names: `getMethod` is `POST`. */
  readonly methods: ReadonlyMap<string, string | undefined>
}

/** A class that is nothing but an index signature: `class TariffMap { [key:string]: Tariff }`. */
export interface DeclaredMap {
  readonly kind: 'map'
  readonly name: string
  readonly line: number
  readonly description?: string
  readonly attributes: readonly Attribute[]
  readonly parameters: readonly string[]
  readonly values: DeclaredType
}

/** An enum by the names that travel on the wire; the values of a flags enum travel as numbers instead. */
export interface DeclaredEnum {
  readonly kind: 'enum'
  readonly name: string
  readonly line: number
  readonly description?: string
  readonly values: readonly string[]
  readonly names: readonly string[]
  /** The numbers behind the names; absent where texts stand in their place. */
  readonly numbers?: readonly number[]
  readonly isFlags: boolean
  /** True for a union of texts, which may be names or what travels. */
  readonly isUnion: boolean
}

/** A member as declared; `isOptional` is its question mark, or a null among its types. */
export interface DeclaredMember {
  readonly name: string
  readonly line: number
  readonly description?: string
  readonly attributes: readonly Attribute[]
  readonly type: DeclaredType
  readonly isOptional: boolean
  /** The texts that it may hold, where its type lists them. */
  readonly allowedValues?: readonly string[]
}

/** A type as written: names are not looked up yet, and what no DTO can hold is opaque. */
export type DeclaredType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar; readonly isNullable?: true }
  | { readonly kind: 'list'; readonly items: DeclaredType }
  | { readonly kind: 'dictionary'; readonly keys?: DeclaredType; readonly values: DeclaredType }
  | { readonly kind: 'opaque'; readonly text: string }
  | NamedType

/** A type by its name, with its type arguments. */
export interface NamedType {
  readonly kind: 'named'
  readonly name: string
  readonly typeArguments: readonly DeclaredType[]
  readonly isNullable?: true
}
