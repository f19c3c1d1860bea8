/** A type as C# source spells it, before its names are looked up. */

import type { TypeReference } from '#servicestack/model/type-reference.ts'

/** A name with its arguments, an array, or either with a `?`. */
export type TypeSyntax = NamedSyntax | ArraySyntax

/** `List<int>?`, `Rooms.Slot`. */
export interface NamedSyntax {
  readonly kind: 'named'
  readonly name: string
  readonly arguments: readonly TypeSyntax[]
  readonly isNullable: boolean
}

/** `string[]`; `?` says nothing of an array. */
export interface ArraySyntax {
  readonly kind: 'array'
  readonly items: TypeSyntax
}

/** Puts a looked-up type in the place of a spelled one. */
export type ResolveSyntax = (syntax: TypeSyntax) => TypeReference
