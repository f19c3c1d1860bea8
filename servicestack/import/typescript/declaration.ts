/** Describes DTO source as its language declares it, before it becomes part of a model. */

import type { Scalar } from '#servicestack/model/type-reference.ts'

/** A declared class, string dictionary or enum, whatever the language. */
export type Declaration = DeclaredClass | DeclaredMap | DeclaredEnum

/** A class or interface; `parameters` are its type parameters. */
export interface DeclaredClass {
  readonly kind: 'class'
  readonly name: string
  readonly line: number
  readonly description?: string
  readonly parameters: readonly string[]
  readonly base?: NamedType
  readonly members: readonly DeclaredMember[]
}

/** A class that is nothing but an index signature: `class TariffMap { [key:string]: Tariff }`. */
export interface DeclaredMap {
  readonly kind: 'map'
  readonly name: string
  readonly line: number
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
  readonly isFlags: boolean
}

/** A member as declared; `isOptional` is its question mark. */
export interface DeclaredMember {
  readonly name: string
  readonly line: number
  readonly description?: string
  readonly type: DeclaredType
  readonly isOptional: boolean
}

/** A type as written: names are not looked up yet, and what no DTO can hold is opaque. */
export type DeclaredType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'list'; readonly items: DeclaredType }
  | { readonly kind: 'dictionary'; readonly values: DeclaredType }
  | { readonly kind: 'opaque'; readonly text: string }
  | NamedType

/** A type by its name, with its type arguments. */
export interface NamedType {
  readonly kind: 'named'
  readonly name: string
  readonly typeArguments: readonly DeclaredType[]
}
